package dev.wiredesk.text.claims;

import dev.wiredesk.schemas.TextField;
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

  private final WordClasses wordClasses = WordClasses.load();
  private final VerbRules verbs;
  private final NounRules nouns;
  private final PhraseRules phrases;

  private ClaimTagger(CueLexicon lexicon) {
    verbs = new VerbRules(lexicon);
    nouns = new NounRules(lexicon);
    phrases = new PhraseRules(lexicon);
  }

  public static ClaimTagger load() {
    return new ClaimTagger(CueLexicon.load());
  }

  /**
   * The claims in reading order of their contents, no two with the same content; or nothing if
   * {@code isOver} answered true meanwhile; it is asked at every sentence.
   */
  public Optional<List<FoundClaim>> tag(
      TokenizedText text, TextField field, BooleanSupplier isOver) {
    Words words = new Words(text, wordClasses);
    Quotations quotations = new Quotations(words);
    List<Attribution> found = new ArrayList<>();
    for (Sentence sentence : text.sentences()) {
      if (isOver.getAsBoolean()) {
        return Optional.empty();
      }
      Passage passage = new Passage(words, quotations, sentence.from(), sentence.to());
      find(passage, found);
      if (field == TextField.HEADLINE) {
        HeadlineRules.find(passage, found);
      }
    }
    return Optional.of(describe(found, words, quotations));
  }

  private void find(Passage passage, List<Attribution> found) {
    verbs.find(passage, found);
    phrases.find(passage, found);
    nouns.find(passage, found);
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
