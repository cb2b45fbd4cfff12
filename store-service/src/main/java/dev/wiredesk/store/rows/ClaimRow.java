package dev.wiredesk.store.rows;

import static dev.wiredesk.store.rows.Columns.text;
import static dev.wiredesk.store.rows.Columns.typed;

import dev.wiredesk.schemas.Claim;
import dev.wiredesk.schemas.TextSelector;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A claim of an article that has its number. */
record ClaimRow(long article, int ordinal, Claim claim) {
  static final Columns<ClaimRow> COLUMNS =
      new Columns<>(
          List.of(
              typed("int8", "article", ClaimRow::article),
              typed("int4", "ordinal", ClaimRow::ordinal),
              text("claim_id", row -> row.claim().getClaimId()),
              text("claimant_entity_id", row -> row.claim().getClaimantEntityId()),
              text("claimant", ClaimRow::claimant),
              text("claimant_key", ClaimRow::claimantKey),
              text("job_title", row -> row.claim().getJobTitle()),
              text("source_kind", name(Claim::getSourceKind)),
              text("cue", row -> words(row.claim().getCue())),
              text("cue_class", name(Claim::getCueClass)),
              text("attribution_type", name(Claim::getAttributionType)),
              text("polarity", name(Claim::getPolarity)),
              text("modality", name(Claim::getModality)),
              text("status", name(Claim::getStatus)),
              text("content", row -> words(row.claim().getContent())),
              text("proposition_id", row -> row.claim().getPropositionId())));

  private @Nullable String claimant() {
    if (claim.getClaimantName() != null) {
      return claim.getClaimantName();
    }
    return claim.getSource().isEmpty() ? null : words(claim.getSource());
  }

  private @Nullable String claimantKey() {
    String claimant = claimant();
    return claimant == null ? null : NameKey.of(claimant);
  }

  private static String words(List<TextSelector> stretches) {
    return stretches.stream().map(TextSelector::getExact).collect(Collectors.joining(" … "));
  }

  private static Function<ClaimRow, @Nullable String> name(Function<Claim, Enum<?>> field) {
    return row -> field.apply(row.claim()).name();
  }
}
