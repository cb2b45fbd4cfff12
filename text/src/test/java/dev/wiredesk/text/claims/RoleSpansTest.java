package dev.wiredesk.text.claims;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Tags are written as letters: S and s source, Q cue, C, c and e content, a dot for others. */
class RoleSpansTest {
  private static final String LETTERS = ".SsQCce";

  @Test
  void readsSourceCueAndContent() {
    RoleSpans spans = read("SsQ.Ccce.", 0, 2);
    assertThat(spans.source()).isEqualTo(new Range(0, 2));
    assertThat(spans.cue()).isEqualTo(new Range(2, 3));
    assertThat(spans.content()).containsExactly(new Range(4, 8));
  }

  @Test
  void countsFromTheFirstTokenSeen() {
    RoleSpans spans = read("SsQCe", 100, 102);
    assertThat(spans.source()).isEqualTo(new Range(100, 102));
    assertThat(spans.cue()).isEqualTo(new Range(102, 103));
    assertThat(spans.content()).containsExactly(new Range(103, 105));
  }

  @Test
  void takesTheFirstOfTwoSources() {
    assertThat(read("S.SsQC", 0, 4).source()).isEqualTo(new Range(0, 1));
  }

  @Test
  void takesTheCueAroundItsHeadAndNoOther() {
    assertThat(read("QSQQQC.Q", 0, 3).cue()).isEqualTo(new Range(2, 5));
    assertThat(read("QQSC", 0, 1).cue()).isEqualTo(new Range(0, 2));
    assertThat(read("CSQQ", 0, 2).cue()).isEqualTo(new Range(2, 4));
  }

  @Test
  void takesTheHeadForACueWhateverItsTag() {
    assertThat(read("Ss.Ce", 0, 2).cue()).isEqualTo(new Range(2, 3));
  }

  @Test
  void keepsStretchesOfContentApartInReadingOrder() {
    assertThat(read("CceSQCCe", 0, 4).content())
        .containsExactly(new Range(0, 3), new Range(5, 6), new Range(6, 8));
  }

  @Test
  void hasNeitherSourceNorContentWhereNoTokenIsTaggedSo() {
    RoleSpans spans = read("..Q.", 0, 2);
    assertThat(spans.source()).isNull();
    assertThat(spans.content()).isEmpty();
  }

  @Test
  void changesASourceOnlyIfThereIsOne() {
    Range other = new Range(7, 9);
    assertThat(read("SQC", 0, 1).withSource(source -> other).source()).isEqualTo(other);
    assertThat(read("QC", 0, 0).withSource(source -> other).source()).isNull();
  }

  private static RoleSpans read(String letters, int offset, int head) {
    return RoleSpans.of(letters.chars().map(LETTERS::indexOf).toArray(), offset, head);
  }
}
