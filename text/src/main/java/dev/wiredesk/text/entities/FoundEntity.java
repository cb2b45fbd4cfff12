package dev.wiredesk.text.entities;

import dev.wiredesk.schemas.EntityType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything one article says about one entity, or one value that it gives.
 *
 * @param name the fullest form found in the article
 * @param jobTitle the title or role the article gives a person, as written
 * @param value the normal form of a date, amount or quantity
 * @param mentions in reading order, the headline first
 */
public record FoundEntity(
    EntityType type,
    String name,
    @Nullable String jobTitle,
    @Nullable String value,
    List<FoundMention> mentions) {
  public FoundEntity {
    mentions = List.copyOf(mentions);
  }

  /** Somebody or something with a name. */
  public FoundEntity(
      EntityType type, String name, @Nullable String jobTitle, List<FoundMention> mentions) {
    this(type, name, jobTitle, null, mentions);
  }

  public static FoundEntity value(
      EntityType type, String name, @Nullable String value, List<FoundMention> mentions) {
    return new FoundEntity(type, name, null, value, mentions);
  }

  /** The same with other mentions, in reading order. */
  public FoundEntity with(List<FoundMention> others) {
    return new FoundEntity(type, name, jobTitle, value, others);
  }

  /** Whether it is a date, an amount or a quantity, and not somebody or something with a name. */
  public boolean isValue() {
    return switch (type) {
      case DATE, MONEY, PERCENT, QUANTITY -> true;
      default -> false;
    };
  }
}
