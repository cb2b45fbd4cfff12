package dev.wiredesk.text;

import dev.wiredesk.schemas.Entity;
import dev.wiredesk.schemas.EntityType;
import dev.wiredesk.schemas.TextField;
import dev.wiredesk.text.claims.FoundClaim;
import dev.wiredesk.text.claims.Span;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the entity behind the source of a claim: the one that the source mentions, by whatever
 * words; for "I" and "we" the one that the quotation around it is ascribed to. Asked in the order
 * of the contents.
 */
final class Claimants {
  private static final Set<EntityType> SPEAKERS =
      Set.of(EntityType.PERSON, EntityType.ORGANIZATION, EntityType.LOCATION, EntityType.GROUP);
  private static final int REMEMBERED = 12;

  private final TextField field;
  private final String text;
  private final ArticleEntities entities;
  private final Deque<Told> told = new ArrayDeque<>();

  Claimants(TextField field, String text, ArticleEntities entities) {
    this.field = field;
    this.text = text;
    this.entities = entities;
  }

  /** A stretch that somebody said, and who. */
  private record Told(Span span, Optional<Entity> claimant) {
    boolean holds(Span other) {
      return span.start() <= other.start() && other.end() <= span.end();
    }
  }

  Optional<Entity> of(FoundClaim claim) {
    Optional<Entity> claimant =
        claim.source().isEmpty() ? Optional.empty() : of(claim.source().getFirst());
    claim.content().forEach(span -> told.addFirst(new Told(span, claimant)));
    while (told.size() > REMEMBERED) {
      told.removeLast();
    }
    return claimant;
  }

  private Optional<Entity> of(Span source) {
    return switch (text.substring(source.start(), source.end())) {
      case "I" -> speaker(source, EntityType.PERSON);
      case "we", "We" -> speaker(source, EntityType.ORGANIZATION);
      default -> named(source);
    };
  }

  private Optional<Entity> speaker(Span pronoun, EntityType type) {
    return told.stream()
        .filter(t -> t.holds(pronoun))
        .findFirst()
        .flatMap(Told::claimant)
        .filter(e -> e.getType() == type);
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
