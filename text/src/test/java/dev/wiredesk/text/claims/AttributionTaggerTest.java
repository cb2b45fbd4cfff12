package dev.wiredesk.text.claims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.wiredesk.schemas.CueClass;
import dev.wiredesk.schemas.Polarity;
import dev.wiredesk.schemas.TextField;
import dev.wiredesk.text.entities.EntityTagger;
import dev.wiredesk.text.tokens.TokenizedText;
import dev.wiredesk.text.tokens.Tokenizer;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What was learned of attributions, and what is made of it beyond the cue's sentence. */
class AttributionTaggerTest {
  private static final EntityTagger NAMES = EntityTagger.load();
  private static final ClaimTagger TAGGER = ClaimTagger.load();
  private static final Tokenizer TOKENIZER = new Tokenizer();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "“The bridge must be closed,” Lena Ott said, “before the winter comes.”|“The bridge must be closed,”|“before the winter comes.”",
        "“We won,” she said after the match. “It took us ten long years.”|“We won,”|“It took us ten long years.”",
        "“We waited all night,” said Lena Ott, a nurse. “Nobody came.”|“We waited all night,”|“Nobody came.”",
        "“We waited all night,” said Lena Ott, a nurse.//“Nobody came.”|“We waited all night,”|“Nobody came.”",
      })
  void goesOnWithTheQuotationAfterTheSpeaker(String written, String first, String second) {
    String text = lines(written);
    assertThat(texts(text, only(text).content())).containsExactly(first, second);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "“We waited all night,” said Lena Ott. “Nobody came,” said Ana Ruiz.",
        "“We waited all night,” said Lena Ott.//“Nobody came,” said Ana Ruiz.",
      })
  void leavesTheNextQuotationToASpeakerOfItsOwn(String written) {
    String text = lines(written);
    assertThat(tag(text, TextField.BODY))
        .extracting(c -> texts(text, c.source()), c -> texts(text, c.content()))
        .containsExactly(
            tuple(List.of("Lena Ott"), List.of("“We waited all night,”")),
            tuple(List.of("Ana Ruiz"), List.of("“Nobody came,”")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "Lena Ott told the council: |Lena Ott",
        "Lena Ott told the council://|Lena Ott",
        "The mayor wrote in a letter to the council://|The mayor",
      })
  void takesTheQuotationThatAColonAnnounces(String before, String source) {
    String quotation = "“The bridge must be closed before winter comes.”";
    String text = lines(before) + quotation;
    assertThat(texts(text, only(text).content())).containsExactly(quotation);
    assertThat(texts(text, only(text).source())).containsExactly(source);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "Lena Ott told the council: |“The bridge must be closed. It will not last. We have to act.”|.",
        "|“The bridge must be closed. It will not last. We have to act now,”| Lena Ott said.",
        "|“We waited all night.//“Nobody came,”| said Lena Ott.",
      })
  void takesAQuotationWholeHoweverManySentencesItHas(
      String before, String quotation, String after) {
    String start = before == null ? "" : before + " ";
    String text = lines(start + quotation + " " + after);
    FoundClaim claim = only(text);
    assertThat(texts(text, claim.content())).containsExactly(lines(quotation));
    assertThat(texts(text, claim.source())).containsExactly("Lena Ott");
  }

  @Test
  void givesAQuotationWithoutACueToWhoeverSpokeLast() {
    String text =
        lines(
            "“The bridge is closed,” said Lena Ott. Ana Ruiz said the road was open.//"
                + "The crowd went home late. “We will come back before the winter is over.” It rained.");
    FoundClaim claim = tag(text, TextField.BODY).getLast();
    assertThat(texts(text, claim.content()))
        .containsExactly("“We will come back before the winter is over.”");
    assertThat(texts(text, claim.source())).containsExactly("Ana Ruiz");
    assertThat(claim.cue()).isEmpty();
  }

  @Test
  void leavesAQuotationWithoutASpeakerWhereNobodySpokeBefore() {
    String text = "The crowd went home late. “We will come back before the winter is over.”";
    assertThat(only(text).source()).isEmpty();
    assertThat(only(text).content()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "The sign at the gate read |.|The sign at the gate|read",
        "|,” Lena Ott laughed.|Lena Ott|laughed",
      })
  void takesEvenAnUnlikelyCueBesideAQuotationThatHasNoOther(
      String before, String after, String source, String cue) {
    String start = before == null ? "" : before + " ";
    String end = after.equals(".") ? ".”" : after;
    String text = start + "“The road is closed again. Nobody can leave this town" + end;
    FoundClaim claim = only(text);
    assertThat(texts(text, claim.source())).containsExactly(source);
    assertThat(texts(text, claim.cue())).containsExactly(cue);
  }

  @ParameterizedTest
  @ValueSource(strings = {"harrumphed: ", "harrumphed, "})
  void takesAWordThatNoListKnowsForTheCueOfTheQuotationAfterIt(String announced) {
    String text = "Lena Ott " + announced + "“The road is closed again this morning.”";
    FoundClaim claim = only(text);
    assertThat(texts(text, claim.source())).containsExactly("Lena Ott");
    assertThat(texts(text, claim.cue())).containsExactly("harrumphed");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The film “Ashes of the Harbour” opens on Friday.",
        "The “green line” was crossed twice on Monday.",
        "The ship “Nordvik” sank off the coast in March.",
      })
  void takesTitlesAndSingleWordsInQuotesForNothingSaid(String text) {
    assertThat(tag(text, TextField.BODY)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "“I said we would win and I believe we will,” Lena Ott said.",
        "“I think that the road is closed,” said Lena Ott.",
        "“I told them that the dam was safe,” the mayor said on Monday.",
        "“I promise you that nobody will lose a house,” said Lena Ott.",
        "“We deny it,” said Lena Ott.",
      })
  void leavesWhatASpeakerSaysOfHimselfInHisQuotation(String text) {
    FoundClaim claim = only(text);
    assertThat(texts(text, claim.content()))
        .containsExactly(text.substring(0, text.indexOf('”') + 1));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<tweet id=\"1\">The bridge was open on Monday.</tweet>",
        "<tweet id=\"1\"> The bridge was open on Monday. </tweet>",
        "<report id=\"1\">The bridge was open on Monday.</report>",
        "<claim said=\"no\">The bridge was open on Monday.</claim>",
      })
  void takesMarkupForNothingSaid(String text) {
    assertThat(tag(text, TextField.BODY)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "LUGO, Spain — |The mayor said the bridge was closed.|The mayor|the bridge was closed",
        "LUGO, Spain (Savannah Wire) — |The bridge is closed, the mayor said.|the mayor|The bridge is closed",
        "By Ana Ruiz//LUGO, Spain — |The mayor said the bridge was closed.|The mayor|the bridge was closed",
        "By Ana Ruiz, staff reporter//|The mayor said the bridge was closed.|The mayor|the bridge was closed",
        "(Corrects the toll that police said was wrong)//|The mayor said the bridge was closed.|The mayor|the bridge was closed",
        "LUGO: |“The bridge is closed,” the mayor said.|the mayor|“The bridge is closed,”",
      })
  void leavesBylineAndDatelineOutOfWhatIsSaid(
      String before, String sentence, String source, String content) {
    String text = lines(before) + " " + sentence;
    FoundClaim claim = only(text);
    assertThat(texts(text, claim.source())).containsExactly(source);
    assertThat(texts(text, claim.content())).containsExactly(content);
  }

  @Test
  void leavesAHeadlineToTheRulesWhereTheyFindSomething() {
    String headline = "Union accuses firm of fraud: report";
    assertThat(tag(headline, TextField.HEADLINE))
        .extracting(c -> texts(headline, c.source()), c -> texts(headline, c.content()))
        .contains(tuple(List.of("report"), List.of("Union accuses firm of fraud")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"gripes", "conjectures", "marvels"})
  void asksWhatWasLearnedInAHeadlineWithoutARule(String cue) {
    String headline = "Lena Ott " + cue + " that the road is closed";
    List<FoundClaim> claims = tag(headline, TextField.HEADLINE);
    assertThat(claims).extracting(c -> texts(headline, c.cue())).containsExactly(List.of(cue));
  }

  @ParameterizedTest
  @CsvSource({"griped", "fretted", "conjectured", "opined", "marveled"})
  void knowsCuesThatOnlyTheLearnedListHas(String cue) {
    assertThat(CueLexicon.load().words()).doesNotContain(cue);
    String text = "Lena Ott " + cue + " that the road was closed.";
    FoundClaim claim = only(text);
    assertThat(texts(text, claim.source())).containsExactly("Lena Ott");
    assertThat(texts(text, claim.cue())).containsExactly(cue);
    assertThat(texts(text, claim.content())).containsExactly("the road was closed");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The town no longer maintains that the dam was safe.|NEGATED",
        "The paper no longer claims that the dam was safe.|NEGATED",
        "The town maintains that the dam was safe.|AFFIRMED",
        "The town never said that the dam was safe.|NEGATED",
        "The town did not say that the dam was safe.|NEGATED",
        "The town did not deny that the dam was safe.|AFFIRMED",
      })
  void tellsWhatIsNoLongerHeldTrue(String text, Polarity polarity) {
    FoundClaim claim = only(text);
    assertThat(claim.polarity()).isEqualTo(polarity);
    assertThat(texts(text, claim.content())).containsExactly("the dam was safe");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Lena Ott conceded that the road was closed.|CONFIRM",
        "The army vowed that the road would be closed.|PROMISE",
        "Lena Ott predicted that the road would close.|SPECULATE",
        "Lena Ott griped that the road was closed.|ASSERT",
      })
  void tellsWhatACueDoes(String text, CueClass cueClass) {
    assertThat(only(text).cueClass()).isEqualTo(cueClass);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "The army’s claim that it won is untested.|The army",
        "Lena Ott's warning that the dam would burst came true.|Lena Ott",
      })
  void takesThePossessiveMarkOffTheSource(String text, String source) {
    assertThat(texts(text, only(text).source())).containsExactly(source);
  }

  @Property(tries = 300)
  void marksOnlyStretchesOfTheTextInReadingOrder(@ForAll("news") String text) {
    for (FoundClaim claim : tag(text, TextField.BODY)) {
      assertThat(claim.content()).isNotEmpty();
      assertThat(List.of(claim.source(), claim.cue(), claim.content()))
          .allSatisfy(spans -> assertIsInOrder(text, spans));
    }
  }

  /** Each stretch has text, begins behind the one before, and ends in the text. */
  private static void assertIsInOrder(String text, List<Span> spans) {
    int end = 0;
    for (Span span : spans) {
      assertThat(span.start()).isGreaterThanOrEqualTo(end).isLessThan(span.end());
      assertThat(texts(text, List.of(span)).getFirst()).isNotBlank();
      end = span.end();
    }
    assertThat(end).isLessThanOrEqualTo(text.length());
  }

  @Property(tries = 300)
  void takesNoTwoClaimsWithTheSameContent(@ForAll("news") String text) {
    assertThat(tag(text, TextField.BODY)).extracting(FoundClaim::content).doesNotHaveDuplicates();
  }

  @Provide
  Arbitrary<String> news() {
    Arbitrary<String> cues =
        Arbitraries.of("said", "told", "griped", "denied", "claim", "according to", "no longer");
    Arbitrary<String> words =
        Arbitraries.of("Lena Ott", "the mayor", "that", "we", "the road is closed", "and", "to");
    Arbitrary<String> marks =
        Arbitraries.of("“", "”", "\"", "'", ",", ".", ":", "—", "\n\n", "<", "=", "’s", "😀");
    return Arbitraries.oneOf(cues, words, words, marks)
        .list()
        .ofMaxSize(50)
        .map(parts -> String.join(" ", parts));
  }

  /** Blank lines are written as two slashes. */
  private static String lines(String written) {
    return written.replace("//", "\n\n");
  }

  private static FoundClaim only(String text) {
    List<FoundClaim> claims = tag(text, TextField.BODY);
    assertThat(claims).as(text).hasSize(1);
    return claims.getFirst();
  }

  private static List<FoundClaim> tag(String text, TextField field) {
    TokenizedText tokens = TOKENIZER.tokenize(text);
    return TAGGER.tag(tokens, field, NAMES.tag(tokens), () -> false).orElseThrow();
  }

  private static List<String> texts(String text, List<Span> spans) {
    return spans.stream().map(s -> text.substring(s.start(), s.end())).toList();
  }
}
