package dev.wiredesk.text.entities;

import dev.wiredesk.schemas.EntityType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything one article says by name about one entity.
 *
 * @param name the fullest form found in the article
 * @param jobTitle the title or role the article gives a person, as written
 * @param mentions in reading order, the headline first
 */
public record FoundEntity(
    EntityType type, String name, @Nullable String jobTitle, List<FoundMention> mentions) {
  public FoundEntity {
    mentions = List.copyOf(mentions);
  }
}
