package dev.wiredesk.training;

import dev.wiredesk.schemas.EntityType;
import java.util.Set;

/**
 * The data sets the shipped weights are learned from. Each says which types it marks: where a set
 * does not mark a type, an unmarked capitalised word may be of it.
 */
enum Corpus {
  WIKINEWS("wikinews-annotated.jsonl", 2, Marking.ALL),
  DESK("desk.jsonl", 1, Marking.ALL),
  OWN(WriteCorpus.CORPUS, 1, Marking.ALL),
  OPEN(WriteCorpus.OPEN, 2, Marking.ALL),
  BTC("ner/btc.jsonl", 1, Marking.MAIN_TYPES),
  EWT_DEV("ner/ewt-dev.jsonl", 1, Marking.MAIN_TYPES),
  EWT_TEST("ner/ewt-test.jsonl", 1, Marking.MAIN_TYPES),
  PUD("ner/pud.jsonl", 1, Marking.MAIN_TYPES);

  private final String file;
  private final int repetitions;
  private final Marking marking;

  Corpus(String file, int repetitions, Marking marking) {
    this.file = file;
    this.repetitions = repetitions;
    this.marking = marking;
  }

  String file() {
    return file;
  }

  int repetitions() {
    return repetitions;
  }

  Set<EntityType> unmarked() {
    return switch (marking) {
      case ALL -> Set.of();
      case MAIN_TYPES -> Set.of(EntityType.GROUP, EntityType.EVENT, EntityType.WORK);
    };
  }

  /** News keeps its paragraphs; in the other sets every line is a text of its own. */
  boolean linesAreTexts() {
    return !isNews();
  }

  /** Whether {@link WriteCorpus} writes it. */
  boolean isOwn() {
    return this == OWN || this == OPEN;
  }

  boolean isNews() {
    return this == WIKINEWS || this == DESK || isOwn();
  }

  /** What a label may mean; several types where the set does not tell them apart. */
  static Set<EntityType> types(String label) {
    return switch (label) {
      case "PER" -> Set.of(EntityType.PERSON);
      case "ORG" -> Set.of(EntityType.ORGANIZATION);
      case "LOC" -> Set.of(EntityType.LOCATION);
      case "MISC" -> Set.of(EntityType.GROUP, EntityType.EVENT, EntityType.WORK);
      default -> Set.of(EntityType.valueOf(label));
    };
  }

  private enum Marking {
    ALL,
    MAIN_TYPES
  }
}
