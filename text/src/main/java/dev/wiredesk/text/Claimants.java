package dev.wiredesk.text;

import dev.wiredesk.schemas.Entity;
import dev.wiredesk.schemas.EntityType;
import dev.wiredesk.schemas.TextField;
import dev.wiredesk.text.claims.Span;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the entity behind the source of a claim; asked in reading order. A pronoun stands for the
 * last person who claimed something, if nobody else was named in between.
 */
final class Claimants {
  private static final Set<String> PRONOUNS = Set.of("he", "she", "He", "She");
  private static final Set<EntityType> SPEAKERS =
      Set.of(EntityType.PERSON, EntityType.ORGANIZATION, EntityType.LOCATION, EntityType.GROUP);

  private final TextField field;
  private final String text;
  private final ArticleEntities entities;
  private @Nullable Entity lastPerson;
  private int lastEnd;

  Claimants(TextField field, String text, ArticleEntities entities) {
    this.field = field;
    this.text = text;
    this.entities = entities;
  }

  Optional<Entity> of(List<Span> source) {
    if (source.isEmpty()) {
      return Optional.empty();
    }
    Span span = source.getFirst();
    if (PRONOUNS.contains(text.substring(span.start(), span.end()))) {
      return pronoun(span);
    }
    Optional<Entity> named = named(span);
    named
        .filter(entity -> entity.getType() == EntityType.PERSON)
        .ifPresent(entity -> remember(entity, span.end()));
    return named;
  }

  private void remember(Entity person, int end) {
    lastPerson = person;
    lastEnd = end;
  }

  private Optional<Entity> pronoun(Span span) {
    Entity person = lastPerson;
    if (person == null || span.start() < lastEnd || otherPersonBetween(person, span.start())) {
      return Optional.empty();
    }
    lastEnd = span.end();
    return Optional.of(person);
  }

  private boolean otherPersonBetween(Entity person, int end) {
    return entities.within(field, lastEnd, end).stream()
        .map(ArticleEntities.Place::entity)
        .anyMatch(
            e -> !e.getEntityId().equals(person.getEntityId()) && e.getType() == EntityType.PERSON);
  }

  private Optional<Entity> named(Span span) {
    List<ArticleEntities.Place> places = entities.within(field, span.start(), span.end());
    return places.stream()
        .filter(p -> p.entity().getType() == EntityType.PERSON && isHead(p, span))
        .findFirst()
        .or(
            () ->
                places.stream()
                    .filter(p -> SPEAKERS.contains(p.entity().getType()) && fills(p, span))
                    .findFirst())
        .map(ArticleEntities.Place::entity);
  }

  /** Not "a spokesman for Smith" and not "Smith's lawyer". */
  private boolean isHead(ArticleEntities.Place place, Span source) {
    String before = text.substring(source.start(), place.start()).stripTrailing();
    return !before.endsWith(" for")
        && !before.endsWith(" of")
        && !before.endsWith(" to")
        && !before.endsWith(" by")
        && !isPossessive(place.end());
  }

  private boolean isPossessive(int end) {
    return text.startsWith("'s", end) || text.startsWith("’s", end);
  }

  /** The source is this name and at most an article before it. */
  private boolean fills(ArticleEntities.Place place, Span source) {
    return place.end() == source.end() && place.start() - source.start() <= "the ".length();
  }
}
