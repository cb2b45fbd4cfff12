package dev.wiredesk.text;

import dev.wiredesk.schemas.AttributionType;
import dev.wiredesk.schemas.Claim;
import dev.wiredesk.schemas.ClaimStatus;
import dev.wiredesk.schemas.Entity;
import dev.wiredesk.schemas.EntityType;
import dev.wiredesk.schemas.SourceKind;
import dev.wiredesk.schemas.TextField;
import dev.wiredesk.schemas.TextSelector;
import dev.wiredesk.text.claims.FoundClaim;
import dev.wiredesk.text.claims.Span;
import dev.wiredesk.text.worthiness.CheckWorthiness;
import dev.wiredesk.text.worthiness.ClaimInText;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Makes the contract's claims of what the tagger found in one article. */
final class ClaimRecords {
  /** Below, headlines are labels and leads set a scene (RATIONALE). */
  private static final float LEAST_OF_AUTHOR = 0.7f;

  private final String uri;
  private final int version;
  private final ArticleTokens tokens;
  private final ArticleEntities entities;
  private final SizeBudget budget;
  private final CheckWorthiness worthiness;

  ClaimRecords(
      String uri,
      int version,
      ArticleTokens tokens,
      ArticleEntities entities,
      SizeBudget budget,
      CheckWorthiness worthiness) {
    this.budget = budget;
    this.worthiness = worthiness;
    this.uri = uri;
    this.version = version;
    this.tokens = tokens;
    this.entities = entities;
  }

  List<Claim> of(TextField field, List<FoundClaim> found) {
    Claimants claimants = new Claimants(field, tokens.text(field).text(), entities);
    List<Claim> claims = new ArrayList<>(found.size());
    for (FoundClaim claim : found) {
      Claim record = record(field, claim, claimants);
      if (isTold(record) && budget.takes(texts(record))) {
        claims.add(record);
      }
    }
    return claims;
  }

  /** What nobody but the article says is a claim only where it is surely one to check. */
  private static boolean isTold(Claim claim) {
    return claim.getAttributionType() != AttributionType.AUTHOR
        || claim.getCheckWorthiness() >= LEAST_OF_AUTHOR;
  }

  private static List<String> texts(Claim claim) {
    List<String> texts = new ArrayList<>(claim.getAbout());
    claim.getSource().forEach(s -> texts.add(s.getExact()));
    claim.getCue().forEach(s -> texts.add(s.getExact()));
    claim.getContent().forEach(s -> texts.add(s.getExact()));
    return texts;
  }

  private Claim record(TextField field, FoundClaim found, Claimants claimants) {
    List<TextSelector> content = selectors(field, found.content());
    Claim.Builder claim =
        Claim.newBuilder()
            .setClaimId(id(field, content))
            .setSource(selectors(field, found.source()))
            .setCue(selectors(field, found.cue()))
            .setContent(content)
            .setSourceKind(found.sourceKind())
            .setJobTitle(found.jobTitle())
            .setAttributionType(found.type())
            .setCueClass(found.cueClass())
            .setPolarity(found.polarity())
            .setModality(found.modality())
            .setAbout(about(field, found.content()))
            .setCheckWorthiness(worthiness.of(inText(field, found)))
            .setStatus(ClaimStatus.LIVE)
            .setReportedVia(found.reportedVia());
    claimants.of(found).ifPresent(entity -> name(claim, entity));
    return claim.build();
  }

  private ClaimInText inText(TextField field, FoundClaim found) {
    return new ClaimInText(
        tokens.text(field),
        found.content(),
        found.cue(),
        found.type(),
        found.cueClass(),
        names(field, found.content()));
  }

  private List<EntityType> names(TextField field, List<Span> content) {
    return content.stream()
        .flatMap(span -> entities.within(field, span.start(), span.end()).stream())
        .map(place -> place.entity().getType())
        .toList();
  }

  private static void name(Claim.Builder claim, Entity entity) {
    claim.setClaimantEntityId(entity.getEntityId()).setClaimantName(entity.getName());
    if (entity.getType() == EntityType.PERSON) {
      claim.setSourceKind(SourceKind.NAMED);
      if (claim.getJobTitle() == null) {
        claim.setJobTitle(entity.getJobTitle());
      }
    }
  }

  private List<TextSelector> selectors(TextField field, List<Span> spans) {
    Selectors selectors = tokens.selectors(field);
    return spans.stream().map(s -> selectors.select(s.start(), s.end())).toList();
  }

  private String id(TextField field, List<TextSelector> content) {
    StringBuilder text = new StringBuilder(uri).append('\n').append(version).append('\n');
    text.append(field);
    content.forEach(s -> text.append(' ').append(s.getStart()).append('-').append(s.getEnd()));
    return "c:" + Digests.id(text.toString());
  }

  private List<String> about(TextField field, List<Span> content) {
    Set<String> ids = new LinkedHashSet<>();
    for (Span span : content) {
      entities
          .within(field, span.start(), span.end())
          .forEach(place -> ids.add(place.entity().getEntityId()));
    }
    return List.copyOf(ids);
  }
}
