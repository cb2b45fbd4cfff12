package dev.wiredesk.text.claims;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wiredesk.schemas.AttributionType;
import dev.wiredesk.schemas.Modality;
import dev.wiredesk.schemas.Polarity;
import dev.wiredesk.schemas.TextField;
import dev.wiredesk.text.entities.EntityTagger;
import dev.wiredesk.text.tokens.TokenizedText;
import dev.wiredesk.text.tokens.Tokenizer;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LeadClaimsTest {
  private static final EntityTagger NAMES = EntityTagger.load();
  private static final String EVENT =
      "Nineteen people died when a coach and a tanker collided near Kapiri Mposhi on Thursday";

  private final LeadClaims leads = LeadClaims.load();
  private final ClaimTagger tagger = ClaimTagger.load();

  @Test
  void statesTheFirstSentenceWithoutItsFullStop() {
    assertThat(body(EVENT + ". A second sentence follows it here.")).isEqualTo(EVENT);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "KAPIRI MPOSHI, Zambia — ",
        "LUSAKA: ",
        "LUSAKA, Zambia (Copper Wire) - ",
        "Great North Road toll rises\n\nBy Mary Banda\n\nLUSAKA, June 16: "
      })
  void leavesTitleBylineAndDatelineOut(String before) {
    assertThat(body(before + EVENT + ".")).isEqualTo(EVENT);
  }

  @Test
  void takesANameInCapitalsForNoDateline() {
    String lead = "NATO and its allies sent a coach and a tanker: both burned on Thursday";
    assertThat(body(lead + ".")).isEqualTo(lead);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Police said on Thursday that nineteen people died near Kapiri Mposhi.",
        "Nineteen people died near Kapiri Mposhi on Thursday, according to the police.",
        "“Nineteen people died here on Thursday night, all of them young.”",
        "How many people died near Kapiri Mposhi on Thursday night?",
        "Fire on the road."
      })
  void leavesWhatOthersSayOrAsk(String sentence) {
    assertThat(body(sentence)).isNull();
  }

  @Test
  void looksNoFurtherThanTheLead() {
    assertThat(body("Police said that the road was closed on Thursday night. " + EVENT + "."))
        .isNull();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Bus plunges into Marsyangdi | true",
        "Camp on the hill: Makurdi counts its dead | false",
        "Lights out | false",
        "Police say bus plunged into river | false"
      })
  void statesAHeadlineThatIsAClause(String headline, boolean stated) {
    assertThat(find(headline, TextField.HEADLINE).isPresent()).isEqualTo(stated);
  }

  @Test
  void saysWhetherItHappenedOrWillAndThatNobodyIsItsSource() {
    FoundClaim claim =
        find("The bank will not reopen its doors in Farwick before Monday.", TextField.BODY)
            .orElseThrow();
    assertThat(claim.type()).isEqualTo(AttributionType.AUTHOR);
    assertThat(claim.polarity()).isEqualTo(Polarity.NEGATED);
    assertThat(claim.modality()).isEqualTo(Modality.WILL);
    assertThat(claim.source()).isEmpty();
    assertThat(claim.cue()).isEmpty();
  }

  private String body(String body) {
    return find(body, TextField.BODY)
        .map(c -> body.substring(c.content().getFirst().start(), c.content().getFirst().end()))
        .orElse(null);
  }

  private Optional<FoundClaim> find(String text, TextField field) {
    TokenizedText tokens = new Tokenizer().tokenize(text);
    List<FoundClaim> others =
        tagger.tag(tokens, field, NAMES.tag(tokens), () -> false).orElseThrow();
    return leads.find(tokens, field, others);
  }
}
