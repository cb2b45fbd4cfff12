package dev.wiredesk.text.claims;

import dev.wiredesk.schemas.TextField;
import dev.wiredesk.text.entities.EntityMention;
import dev.wiredesk.text.tokens.Sentence;
import dev.wiredesk.text.tokens.TokenizedText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;

/** Finds the claims in a text. Any number of threads may share one. */
public final class ClaimTagger {
  private static final Comparator<Attribution> READING_ORDER =
      Comparator.<Attribution>comparingInt(a -> a.content().getFirst().from())
          .thenComparingInt(a -> a.cueRange().from());

  private final AttributionFeatures features = AttributionFeatures.load();
  private final AttributionModel model = AttributionModel.load();

  private ClaimTagger() {}

  public static ClaimTagger load() {
    return new ClaimTagger();
  }

  /**
   * The claims in reading order of their contents, no two with the same content; or nothing if
   * {@code isOver} answered true meanwhile; it is asked at every sentence.
   */
  public Optional<List<FoundClaim>> tag(
      TokenizedText text, TextField field, List<EntityMention> names, BooleanSupplier isOver) {
    EncodedAttributions encoded = features.encode(text, field, names);
    AttributionTagger tagger = new AttributionTagger(encoded, model);
    List<Attribution> found = new ArrayList<>();
    for (Sentence sentence : encoded.sentences()) {
      if (isOver.getAsBoolean()) {
        return Optional.empty();
      }
      encoded.enter(sentence);
      tagger.find(found);
    }
    new UnclaimedQuotations(encoded, tagger).find(found);
    return Optional.of(describe(found, encoded.words(), encoded.quotations()));
  }

  private static List<FoundClaim> describe(
      List<Attribution> found, Words words, Quotations quotations) {
    Description description = new Description(words, quotations);
    Set<List<Range>> contents = new HashSet<>();
    return found.stream()
        .filter(a -> contents.add(a.content()))
        .sorted(READING_ORDER)
        .map(description::of)
        .toList();
  }
}
