package dev.wiredesk.alert.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OpenOffsetsTest {
  private final OpenOffsets offsets = new OpenOffsets();

  @Test
  void commitsNothingBeforeAnythingCame() {
    assertThat(offsets.toCommit()).isEmpty();
  }

  @Test
  void commitsUpToTheFirstThatIsStillOpen() {
    offsets.received(3);
    offsets.received(4);
    offsets.received(7);
    offsets.done(4);
    assertThat(offsets.toCommit()).hasValue(3);
    offsets.done(3);
    assertThat(offsets.toCommit()).hasValue(7);
    offsets.done(7);
    assertThat(offsets.toCommit()).hasValue(8);
  }

  @Test
  void commitsPastTransactionMarkersOnceAllIsDone() {
    offsets.received(3);
    offsets.passed(9);
    assertThat(offsets.toCommit()).hasValue(3);
    offsets.done(3);
    assertThat(offsets.toCommit()).hasValue(9);
  }

  @Test
  void commitsAnOffsetOnce() {
    offsets.passed(5);
    assertThat(offsets.toCommit()).hasValue(5);
    offsets.committed(5);
    assertThat(offsets.toCommit()).isEmpty();
  }
}
