package dev.wiredesk.text.linking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.wiredesk.schemas.EntityType;
import java.util.List;
import org.junit.jupiter.api.Test;

class KnowledgeEntryTest {
  private static final KnowledgeEntry IRAQ =
      new KnowledgeEntry(
          796,
          EntityType.LOCATION,
          200,
          List.of(7204, 48),
          "Iraq",
          List.of("Republic of Iraq"),
          List.of("Iraqi", "Iraqis"),
          "country");

  @Test
  void readsWhatItWrote() {
    assertThat(IRAQ.line())
        .isEqualTo("Q796\tLOCATION\t200\tQ7204,Q48\tIraq\tRepublic of Iraq\tIraqi|Iraqis\tcountry");
    assertThat(KnowledgeEntry.parse(IRAQ.line())).isEqualTo(IRAQ);
  }

  @Test
  void writesAThingWithoutAnId() {
    KnowledgeEntry entry =
        new KnowledgeEntry(0, EntityType.LOCATION, 1, List.of(), "Paris", List.of(), List.of(), "");

    assertThat(entry.line()).startsWith("-\t");
    assertThat(KnowledgeEntry.parse(entry.line())).isEqualTo(entry);
  }

  @Test
  void cleansWhatTheFormatCannotHold() {
    KnowledgeEntry entry =
        new KnowledgeEntry(
            1,
            EntityType.WORK,
            1,
            List.of(),
            " a\tb|c\n",
            List.of("|"),
            List.of("d\u2028"),
            "e\rf");

    assertThat(entry.label()).isEqualTo("a b c");
    assertThat(entry.names()).isEmpty();
    assertThat(KnowledgeEntry.parse(entry.line())).isEqualTo(entry);
  }

  @Test
  void saysWhatIsWrongWithALine() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> KnowledgeEntry.parse("Q1\tPERSON"))
        .withMessage("2 columns, not 8");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> KnowledgeEntry.parse("P1\tPERSON\t1\t\tA\t\t\t"))
        .withMessage("'P1' is no Wikidata id");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> KnowledgeEntry.parse("Q1\tHUMAN\t1\t\tA\t\t\t"))
        .withMessage("'HUMAN' is no entity type");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> KnowledgeEntry.parse("Q1\tPERSON\t1\t\t \t\t\t"))
        .withMessage("no label");
  }
}
