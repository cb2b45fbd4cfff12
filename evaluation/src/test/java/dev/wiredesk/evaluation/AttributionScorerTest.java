package dev.wiredesk.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class AttributionScorerTest {
  /** Every figure is worked out by hand; this is what doubles lose. */
  private static final Offset<Double> EXACT = within(1e-12);

  /** Two gold claims: content 0-10 (ten letters) and 20-30; their sources and cues in between. */
  private static final String GOLD =
      "{\"id\":\"a\",\"text\":\"abcdefghij SRC cue klmnopqrst WHO say\",\"attributions\":["
          + "{\"source\":[[11,14]],\"cue\":[[15,18]],\"content\":[[0,10]],\"type\":\"INDIRECT\"},"
          + "{\"source\":[[30,33]],\"cue\":[[34,37]],\"content\":[[19,29]],\"type\":\"DIRECT\"}]}";

  private static final String BODY = "abcdefghij SRC cue klmnopqrst WHO say";

  private final AttributionScorer scorer = new AttributionScorer();

  @Test
  void countsAContentAsFoundFromTheOverlapAskedFor() throws Exception {
    // 6 of 10 letters: .6 is enough for .3 and .5, and too little for .8.
    scorer.add(
        new GoldReader().read(GOLD), new Articles(BODY).claim("SRC", "cue", "abcdef").enriched());
    assertThat(figure("content at .3", "right")).isEqualTo(1L);
    assertThat(figure("content at .5", "right")).isEqualTo(1L);
    assertThat(figure("content at .8", "right")).isEqualTo(0L);
    assertThat((double) figure("content at .5", "precision")).isEqualTo(1, EXACT);
    assertThat((double) figure("content at .5", "recall")).isEqualTo(0.5, EXACT);
    assertThat((double) figure("content at .5", "f1")).isEqualTo(2 / 3.0, EXACT);
  }

  @Test
  void givesEachClaimOnePartnerAtMost() throws Exception {
    // Both overlap the first gold claim by .8 and .6; only one is right.
    scorer.add(
        new GoldReader().read(GOLD),
        new Articles(BODY).claim("", "", "abcdefgh").claim("", "", "abcdef").enriched());
    assertThat(figure("content at .5", "right")).isEqualTo(1L);
    assertThat((double) figure("content at .5", "precision")).isEqualTo(0.5, EXACT);
  }

  @Test
  void asksForTheSourceOnlyOfClaimsThatWereFound() throws Exception {
    scorer.add(
        new GoldReader().read(GOLD),
        new Articles(BODY)
            .claim("SRC", "cue", "abcdefghij")
            .claim("SRC", "say", "klmnopqrst")
            .enriched());
    assertThat((double) figure("right source at .5", "precision")).isEqualTo(0.5, EXACT);
    assertThat(figure("right source at .5", "found")).isEqualTo(2L);
  }

  @Test
  void comparesExactSpansWithoutMarksAtTheirEnds() throws Exception {
    String gold =
        "{\"id\":\"a\",\"text\":\"“It is over,” she said.\",\"attributions\":["
            + "{\"source\":[[14,17]],\"cue\":[[18,22]],\"content\":[[0,13]],\"type\":\"direct\"}]}";
    scorer.add(
        new GoldReader().read(gold),
        new Articles("“It is over,” she said.").claim("she", "said", "It is over").enriched());
    assertThat((double) figure("exact content", "f1")).isEqualTo(1, EXACT);
    assertThat((double) figure("exact source", "f1")).isEqualTo(1, EXACT);
    assertThat((double) figure("exact cue", "f1")).isEqualTo(1, EXACT);
    assertThat((double) figure("direct at .5", "recall")).isEqualTo(1, EXACT);
  }

  @Test
  void countsASplitContentAsOne() throws Exception {
    String gold =
        "{\"id\":\"a\",\"text\":\"abcde she said fghij\",\"attributions\":["
            + "{\"source\":[],\"cue\":[],\"content\":[[0,5],[15,20]],\"type\":\"mixed\"}]}";
    scorer.add(
        new GoldReader().read(gold),
        new Articles("abcde she said fghij").claim("", "", "abcde", "fghij").enriched());
    assertThat((double) figure("exact content", "f1")).isEqualTo(1, EXACT);
    assertThat(figure("mixed at .5", "right")).isEqualTo(1L);
  }

  @Test
  void leavesClaimsOfTheHeadlineOut() throws Exception {
    scorer.add(new GoldReader().read(GOLD), new Articles(BODY).headlineClaim(0, 10).enriched());
    assertThat(figure("content at .5", "found")).isEqualTo(0L);
  }

  @Test
  void countsOffsetsInCodePoints() throws Exception {
    String gold =
        "{\"id\":\"a\",\"text\":\"😀😀 abcde\",\"attributions\":["
            + "{\"source\":[],\"cue\":[],\"content\":[[3,8]],\"type\":\"direct\"}]}";
    scorer.add(
        new GoldReader().read(gold), new Articles("😀😀 abcde").claim("", "", "abcde").enriched());
    assertThat(figure("content at .8", "right")).isEqualTo(1L);
  }

  private Object figure(String what, String name) {
    Map<String, Object> figures = scorer.figures().get(what);
    assertThat(figures).as(what).isNotNull();
    return figures.get(name);
  }
}
