package dev.wiredesk.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wiredesk.schemas.EntityType;
import org.junit.jupiter.api.Test;

class LinkingScorerTest {
  private static final String BODY = "Anna met Bo in Rome with unicef";

  private final LinkingScorer scorer = new LinkingScorer();

  @Test
  void wantsNamesThatAreMarkedWithAnIdAndAreNotOptional() throws Exception {
    String gold =
        "{\"id\":0,\"text\":\""
            + BODY
            + "\",\"labels\":["
            + "{\"span\":[0,4],\"entity_id\":\"Q1\"},{\"span\":[9,11],\"entity_id\":\"<NIL>\"},"
            + "{\"span\":[15,19],\"entity_id\":\"Q2\",\"optional\":true},"
            + "{\"span\":[25,31],\"entity_id\":\"Q3\"}]}";
    scorer.add(
        new GoldReader().read(gold),
        new Articles(BODY)
            .entity(EntityType.PERSON, "Q1", Articles.name(0, 4))
            .entity(EntityType.LOCATION, "Q2", Articles.name(15, 19))
            .enriched());
    assertThat(scorer.figures().get("links"))
        .containsEntry("right", 1L)
        .containsEntry("found", 2L)
        .containsEntry("wanted", 1L);
  }

  @Test
  void looksOnlyAtTheAreaThatIsMarked() throws Exception {
    String gold =
        "{\"id\":0,\"text\":\""
            + BODY
            + "\",\"evaluation_span\":[0,12],\"labels\":[{\"span\":[0,4],\"entity_id\":\"Q1\"}]}";
    scorer.add(
        new GoldReader().read(gold),
        new Articles(BODY)
            .entity(EntityType.PERSON, "Q7", Articles.name(0, 4))
            .entity(EntityType.LOCATION, "Q2", Articles.name(15, 19))
            .entity(EntityType.PERSON, null, Articles.name(9, 11))
            .enriched());
    assertThat(scorer.figures().get("links")).containsEntry("right", 0L).containsEntry("found", 1L);
  }
}
