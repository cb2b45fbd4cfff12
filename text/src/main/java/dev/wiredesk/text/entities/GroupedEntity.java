package dev.wiredesk.text.entities;

import dev.wiredesk.schemas.EntityType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An entity while its mentions are being collected. Used by one thread. */
final class GroupedEntity {
  private static final Comparator<FoundMention> READING_ORDER =
      Comparator.comparing(FoundMention::field).thenComparingInt(FoundMention::start);

  private final EntityType type;
  private final List<FoundMention> mentions = new ArrayList<>();
  private String name;
  private int words;
  private @Nullable String jobTitle;

  GroupedEntity(EntityType type, String name, int words) {
    this.type = type;
    this.name = name;
    this.words = words;
  }

  void add(FoundMention mention, String written, int wordsWritten) {
    mentions.add(mention);
    if (wordsWritten > words) {
      name = written;
      words = wordsWritten;
    }
  }

  void title(String title) {
    if (jobTitle == null) {
      jobTitle = title;
    }
  }

  boolean hasTitle() {
    return jobTitle != null;
  }

  FoundEntity found() {
    mentions.sort(READING_ORDER);
    return new FoundEntity(type, name, jobTitle, mentions);
  }
}
