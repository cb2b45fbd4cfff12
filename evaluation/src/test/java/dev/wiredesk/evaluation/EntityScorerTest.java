package dev.wiredesk.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wiredesk.schemas.EntityType;
import dev.wiredesk.schemas.Mention;
import dev.wiredesk.schemas.MentionKind;
import dev.wiredesk.schemas.TextField;
import java.util.Map;
import org.junit.jupiter.api.Test;

class EntityScorerTest {
  private static final String BODY = "Anna met Bo in Rome with Unicef";
  private static final String GOLD =
      "{\"id\":\"a\",\"text\":\""
          + BODY
          + "\",\"entities\":[[0,4,\"Person\"],[9,11,\"PER\"],[15,19,\"gpe\"],[25,31,\"ORG\"],"
          + "[0,4,\"Money\"]]}";

  private final EntityScorer scorer = new EntityScorer();

  @Test
  void countsExactSpansOfEachType() throws Exception {
    // Right: Anna, Rome. Wrong: "Bo in", Unicef as a place.
    scorer.add(
        new GoldReader().read(GOLD),
        new Articles(BODY)
            .entity(EntityType.PERSON, null, Articles.name(0, 4), Articles.name(9, 14))
            .entity(EntityType.LOCATION, null, Articles.name(15, 19), Articles.name(25, 31))
            .enriched());
    Map<String, Object> all = scorer.figures().get("PERSON, ORGANIZATION, LOCATION");
    assertThat(all)
        .containsEntry("right", 2L)
        .containsEntry("found", 4L)
        .containsEntry("wanted", 4L);
    assertThat(all).containsEntry("f1", 0.5);
    assertThat(scorer.figures().get("LOCATION"))
        .containsEntry("precision", 0.5)
        .containsEntry("recall", 1.0);
    assertThat(scorer.figures().get("ORGANIZATION")).containsEntry("f1", 0.0);
  }

  @Test
  void leavesHeadlinesPronounsAndTypesWithoutGoldOut() throws Exception {
    scorer.add(
        new GoldReader().read(GOLD),
        new Articles(BODY)
            .entity(
                EntityType.PERSON,
                null,
                new Mention(TextField.HEADLINE, 0, 4, "x", MentionKind.NAME),
                new Mention(TextField.BODY, 0, 4, "x", MentionKind.PRONOUN))
            .entity(EntityType.MONEY, null, Articles.name(0, 4))
            .enriched());
    assertThat(scorer.figures().get("PERSON")).containsEntry("found", 0L);
    assertThat(scorer.figures()).doesNotContainKeys("MONEY", "EVENT");
  }

  @Test
  void countsASpanOnceHoweverOftenItWasFound() throws Exception {
    scorer.add(
        new GoldReader().read(GOLD),
        new Articles(BODY)
            .entity(EntityType.PERSON, null, Articles.name(0, 4))
            .entity(EntityType.PERSON, null, Articles.name(0, 4))
            .enriched());
    assertThat(scorer.figures().get("PERSON")).containsEntry("found", 1L);
  }
}
