package dev.wiredesk.text.claims;

import static dev.wiredesk.text.claims.AttributionTags.CONTENT;
import static dev.wiredesk.text.claims.AttributionTags.CONTENT_END;
import static dev.wiredesk.text.claims.AttributionTags.CUE;
import static dev.wiredesk.text.claims.AttributionTags.IN_CONTENT;
import static dev.wiredesk.text.claims.AttributionTags.IN_SOURCE;
import static dev.wiredesk.text.claims.AttributionTags.OUTSIDE;
import static dev.wiredesk.text.claims.AttributionTags.ROLES;
import static dev.wiredesk.text.claims.AttributionTags.SOURCE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.wiredesk.schemas.CueClass;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AttributionTagsTest {
  @Test
  void goesOnWithASourceOnlyInASource() {
    assertThat(IntStream.range(0, ROLES.count()).filter(tag -> ROLES.mayFollow(tag, IN_SOURCE)))
        .containsExactly(SOURCE, IN_SOURCE);
  }

  @Test
  void goesOnWithAContentOnlyInAContentThatIsNotOver() {
    for (int next : new int[] {IN_CONTENT, CONTENT_END}) {
      assertThat(IntStream.range(0, ROLES.count()).filter(tag -> ROLES.mayFollow(tag, next)))
          .containsExactly(CONTENT, IN_CONTENT);
    }
  }

  @Test
  void leavesALongContentOnlyByItsLastToken() {
    assertThat(IntStream.range(0, ROLES.count()).filter(next -> ROLES.mayFollow(IN_CONTENT, next)))
        .containsExactly(IN_CONTENT, CONTENT_END);
  }

  @Test
  void beginsASourceCueOrContentAnywhereElse() {
    Set<Integer> beginnings = Set.of(OUTSIDE, SOURCE, CUE, CONTENT);
    for (int tag : new int[] {OUTSIDE, SOURCE, IN_SOURCE, CUE, CONTENT, CONTENT_END}) {
      assertThat(beginnings).allMatch(next -> ROLES.mayFollow(tag, next));
    }
  }

  @ParameterizedTest
  @EnumSource(CueClass.class)
  void findsTheTagOfEachClassByItsName(CueClass cueClass) {
    int tag = AttributionTags.cueClass(cueClass.name());
    assertThat(AttributionTags.CLASSES.get(tag)).isEqualTo(cueClass);
  }

  @Test
  void hasNoTagForAClassOutsideOfTheContract() {
    assertThat(AttributionTags.cueClass("BELIEVE")).isEqualTo(-1);
    assertThat(AttributionTags.CUE_CLASSES.count()).isEqualTo(CueClass.values().length);
  }
}
