package dev.wiredesk.text.entities;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wiredesk.text.tokens.TokenizedText;
import dev.wiredesk.text.tokens.Tokenizer;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class EntityTaggerTest {
  private static final EntityTagger TAGGER = EntityTagger.load();
  private static final String ARTICLE =
      "Foreign Minister Ingrid Halvorsen told reporters in Oslo that Norway would not leave the"
          + " United Nations. Halvorsen spoke after a meeting with the International Monetary Fund"
          + " (IMF).\n\nThe Norwegian opposition was not convinced.";

  @Test
  void findsPersonsPlacesOrganisationsAndGroups() {
    assertThat(tag(ARTICLE))
        .contains(
            "PERSON Ingrid Halvorsen",
            "LOCATION Oslo",
            "LOCATION Norway",
            "PERSON Halvorsen",
            "ORGANIZATION United Nations",
            "ORGANIZATION International Monetary Fund",
            "ORGANIZATION IMF",
            "GROUP Norwegian");
  }

  @Test
  void leavesTheTitleOutOfTheName() {
    assertThat(tag("On Monday, President Adaeze Nwosu spoke in Lagos."))
        .containsExactly("PERSON Adaeze Nwosu", "LOCATION Lagos");
  }

  @Test
  void leavesThePossessiveOutOfTheName() {
    assertThat(tag("Police said Kenya's president met Amina Odhiambo's lawyers."))
        .contains("LOCATION Kenya", "PERSON Amina Odhiambo");
  }

  @Test
  void findsNamesInAShoutedLine() {
    assertThat(tag("PRESIDENT ADAEZE NWOSU ARRIVES IN KENYA")).contains("LOCATION KENYA");
  }

  @Test
  void findsNoNamesInPlainProse() {
    assertThat(tag("The river rose overnight and the road was closed. Nobody was hurt.")).isEmpty();
  }

  @Test
  void findsNothingInNothing() {
    assertThat(tag("")).isEmpty();
    assertThat(tag(" \n\n ")).isEmpty();
  }

  @Test
  void readsAWordAndATextOfAnyLength() {
    assertThat(tag("A".repeat(100_000))).hasSizeLessThan(2);
    assertThat(tag("Amina Odhiambo spoke in Kenya. ".repeat(5_000))).hasSize(10_000);
  }

  @Test
  void givesTheSameMentionsEachTimeAndOnEveryThread() throws Exception {
    List<String> expected = tag(ARTICLE);
    List<Callable<List<String>>> calls =
        Stream.generate(() -> (Callable<List<String>>) () -> tag(ARTICLE)).limit(64).toList();

    for (List<String> found : onThreads(calls)) {
      assertThat(found).isEqualTo(expected);
    }
  }

  @Test
  void doesNotDependOnTheLocale() {
    String text = "IZMIR and Istanbul are in Turkey, said Minister Irina Ivanova.";
    List<String> expected = tag(text);
    Locale before = Locale.getDefault();
    Locale.setDefault(Locale.forLanguageTag("tr-TR"));
    try {
      assertThat(EntityTagger.load().tag(new Tokenizer().tokenize(text)))
          .isEqualTo(TAGGER.tag(new Tokenizer().tokenize(text)));
      assertThat(tag(text)).isEqualTo(expected);
    } finally {
      Locale.setDefault(before);
    }
  }

  private static List<List<String>> onThreads(List<Callable<List<String>>> calls)
      throws InterruptedException, ExecutionException {
    try (ExecutorService threads = Executors.newFixedThreadPool(4, Thread::new)) {
      List<Future<List<String>>> futures = threads.invokeAll(calls);
      return futures.stream().map(Future::resultNow).toList();
    }
  }

  private static List<String> tag(String text) {
    TokenizedText tokens = new Tokenizer().tokenize(text);
    return TAGGER.tag(tokens).stream().map(m -> m.type() + " " + words(tokens, m)).toList();
  }

  private static String words(TokenizedText text, EntityMention mention) {
    return text.text()
        .substring(
            text.tokens().get(mention.from()).start(), text.tokens().get(mention.to() - 1).end());
  }
}
