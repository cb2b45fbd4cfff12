package dev.wiredesk.text.claims;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wiredesk.schemas.AttributionType;
import dev.wiredesk.schemas.CueClass;
import dev.wiredesk.schemas.Modality;
import dev.wiredesk.schemas.Polarity;
import dev.wiredesk.schemas.SourceKind;
import dev.wiredesk.schemas.TextField;
import dev.wiredesk.text.entities.EntityTagger;
import dev.wiredesk.text.tokens.TokenizedText;
import dev.wiredesk.text.tokens.Tokenizer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each line is a way in which news reports what somebody said. */
class ClaimTaggerTest {
  private static final EntityTagger NAMES = EntityTagger.load();
  private static final ClaimTagger TAGGER = ClaimTagger.load();
  private static final Tokenizer TOKENIZER = new Tokenizer();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "The mayor said that the bridge was closed.|The mayor|said|the bridge was closed",
        "The mayor said the bridge was closed.|The mayor|said|the bridge was closed",
        "The bridge is closed, the mayor said.|the mayor|said|The bridge is closed",
        "The bridge is closed, said Mayor Lena Ott.|Mayor Lena Ott|said|The bridge is closed",
        "“The bridge is closed,” Lena Ott told reporters.|Lena Ott|told|“The bridge is closed,”",
        "\"The bridge is closed,\" said Lena Ott.|Lena Ott|said|\"The bridge is closed,\"",
        "Lena Ott said: “The bridge is closed.”|Lena Ott|said|“The bridge is closed.”",
        "Lena Ott, the mayor, said the bridge was closed.|Lena Ott, the mayor|said|the bridge was closed",
        "The mayor, who arrived late, denied the report.|The mayor, who arrived late|denied|the report",
        "According to the police, two men escaped.|the police|According to|two men escaped",
        "Two men escaped, according to the police.|the police|according to|Two men escaped",
        "Officials told Reuters on Monday that talks had failed.|Officials|told|talks had failed",
        "The union called on members to stay at home.|The union|called on|members to stay at home",
        "She has repeatedly denied any part in it.|She|has repeatedly denied|any part in it",
        "The ministry promised to pay by Friday.|The ministry|promised|to pay by Friday",
        "Police confirmed at least 40 arrests were made.|Police|confirmed|at least 40 arrests were made",
        "The army's claim that it won is untested.|The army|claim|it won is untested",
        "The report was confirmed by the ministry.|the ministry|was confirmed|The report",
        "The firm put the loss at 3 million euros.|The firm|put|the loss at 3 million euros",
      })
  void findsSourceCueAndContent(String text, String source, String cue, String content) {
    FoundClaim claim = only(text);
    assertThat(texts(text, claim.source())).containsExactly(source);
    assertThat(texts(text, claim.cue())).containsExactly(cue);
    assertThat(texts(text, claim.content())).containsExactly(content);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "“We won,” she said, “at last.”|“We won,”|“at last.”",
        "“We won,” she said. “It took years.”|“We won,”|“It took years.”",
        "The fire, he said, spread within minutes.|The fire|spread within minutes",
        "The fire is believed to have spread from a car.|The fire|to have spread from a car",
      })
  void findsBothStretchesOfASplitContent(String text, String first, String second) {
    assertThat(texts(text, only(text).content())).containsExactly(first, second);
  }

  @Test
  void findsTwoSpeakersInOneSentence() {
    String text = "The army said the road was open, but residents said it was mined.";
    assertThat(tag(text, TextField.BODY))
        .extracting(
            c -> texts(text, c.source()).getFirst(), c -> texts(text, c.content()).getFirst())
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("The army", "the road was open"),
            org.assertj.core.groups.Tuple.tuple("residents", "it was mined"));
  }

  @Test
  void givesACoordinatedCueTheSourceOfTheFirst() {
    String text = "Ana Ruiz denied the charge and said that the papers were forged.";
    assertThat(tag(text, TextField.BODY))
        .extracting(c -> texts(text, c.source()))
        .containsExactly(List.of("Ana Ruiz"), List.of("Ana Ruiz"));
  }

  @Test
  void leavesTheSourceOutWhereNoneIsNamed() {
    FoundClaim claim = only("It was reported that the bridge had fallen.");
    assertThat(claim.source()).isEmpty();
    assertThat(claim.sourceKind()).isEqualTo(SourceKind.UNKNOWN);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Police said the road was closed.|INDIRECT",
        "“The road is closed,” police said.|DIRECT",
        "Police said the road was “closed for good”.|MIXED",
      })
  void tellsQuotedFromReported(String text, AttributionType type) {
    assertThat(only(text).type()).isEqualTo(type);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Police said the road was closed.|ASSERT|AFFIRMED",
        "Police said nobody was hurt.|ASSERT|NEGATED",
        "Police denied the report.|DENY|NEGATED",
        "Police did not deny the report.|DENY|AFFIRMED",
        "Police confirmed the report.|CONFIRM|AFFIRMED",
        "The paper withdrew its claim.|RETRACT|NEGATED",
        "The union accused the firm of fraud.|ACCUSE|AFFIRMED",
      })
  void tellsWhatTheCueDoesAndWhetherTheClaimantHoldsTheContentTrue(
      String text, CueClass cueClass, Polarity polarity) {
    assertThat(only(text))
        .returns(cueClass, FoundClaim::cueClass)
        .returns(polarity, FoundClaim::polarity);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Police said the road was closed.|DID",
        "Police said the road will open soon.|WILL",
        "Police said the road may open soon.|MAY",
        "Police said the road should open soon.|SHOULD",
        "The firm promised a refund.|WILL",
        "The union demanded a refund.|SHOULD",
      })
  void tellsTheMood(String text, Modality modality) {
    assertThat(only(text).modality()).isEqualTo(modality);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Lena Ott said the road was closed.|NAMED",
        "A senior official said the road was closed.|UNNAMED",
        "The spokeswoman Lena Ott said the road was closed.|NAMED",
        "Residents said the road was closed.|COLLECTIVE",
      })
  void tellsWhatKindOfSourceSpeaks(String text, SourceKind kind) {
    assertThat(only(text).sourceKind()).isEqualTo(kind);
  }

  @Test
  void saysWhoWasToldAndAsWhatTheSourceSpoke() {
    assertThat(only("A spokesman for the ministry told the Daily Courier that talks had failed."))
        .returns("Daily Courier", FoundClaim::reportedVia)
        .returns("spokesman for the ministry", FoundClaim::jobTitle);
    assertThat(only("She told Reuters that talks had failed.").reportedVia()).isEqualTo("Reuters");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Council chairman: we have buried 31, not 14|Council chairman|we have buried 31, not 14",
        "Dam was never inspected: report|report|Dam was never inspected",
        "Minister denies knowing of the payments|Minister|knowing of the payments",
        "Dam was never inspected, says engineer|engineer|Dam was never inspected",
      })
  void readsHeadlines(String headline, String source, String content) {
    List<FoundClaim> claims = tag(headline, TextField.HEADLINE);
    assertThat(claims).hasSize(1);
    assertThat(texts(headline, claims.getFirst().source())).containsExactly(source);
    assertThat(texts(headline, claims.getFirst().content())).containsExactly(content);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The reported losses fell by half.",
        "He lives in the United States with his family.",
        "Syria: army moves north",
        "The road leads to the sea.",
      })
  void findsNothingWhereNobodySpeaks(String text) {
    assertThat(tag(text, TextField.HEADLINE)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"“ said was reported to", "on to claim said as his", "by , who said no"})
  void marksNoStretchWithoutWords(String text) {
    assertThat(tag(text, TextField.BODY))
        .flatExtracting(FoundClaim::source, FoundClaim::cue, FoundClaim::content)
        .flatExtracting(spans -> (List<?>) spans)
        .allSatisfy(s -> assertThat(((Span) s).start()).isLessThan(((Span) s).end()));
  }

  @Test
  void givesUpWhenTheTimeIsOver() {
    assertThat(TAGGER.tag(TOKENIZER.tokenize("He said no."), TextField.BODY, List.of(), () -> true))
        .isEmpty();
  }

  @Test
  void asksForTheTimeAtEverySentence() {
    int[] asked = {0};
    TAGGER.tag(
        TOKENIZER.tokenize("He said no. ".repeat(50)),
        TextField.BODY,
        List.of(),
        () -> asked[0]++ < 0);
    assertThat(asked[0]).isEqualTo(50);
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
