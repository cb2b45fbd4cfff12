package dev.wiredesk.text.entities;

import dev.wiredesk.schemas.EntityType;
import dev.wiredesk.schemas.TextField;
import dev.wiredesk.text.tokens.TokenizedText;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Joins the mentions of one article that name the same entity, in time linear in their number. Full
 * names are read before short ones, so that a surname in the headline finds its person in the body.
 * Any number of threads may share one.
 */
public final class EntityGrouper {
  private final JobTitles jobTitles = new JobTitles();

  /** The entities in the order of their first mention, the headline before the body. */
  public List<FoundEntity> group(
      TokenizedText headline,
      List<EntityMention> headlineMentions,
      TokenizedText body,
      List<EntityMention> bodyMentions) {
    List<Named> all = new ArrayList<>(headlineMentions.size() + bodyMentions.size());
    headlineMentions.forEach(m -> all.add(Named.of(TextField.HEADLINE, headline, m)));
    bodyMentions.forEach(m -> all.add(Named.of(TextField.BODY, body, m)));
    return group(all);
  }

  private List<FoundEntity> group(List<Named> all) {
    PersonRoster persons = new PersonRoster();
    NameRoster names = new NameRoster();
    enroll(all, persons, names);
    introduceAcronyms(all, names);
    Set<GroupedEntity> entities = new LinkedHashSet<>();
    for (Named named : all) {
      GroupedEntity entity =
          named.type() == EntityType.PERSON ? person(named, persons) : names.resolve(named);
      entity.add(named.found(), named.written(), named.words().size());
      entities.add(entity);
    }
    return entities.stream().map(GroupedEntity::found).toList();
  }

  private static void enroll(List<Named> all, PersonRoster persons, NameRoster names) {
    for (Named named : all) {
      if (named.type() != EntityType.PERSON) {
        names.enroll(named);
      } else if (named.words().size() > 1) {
        persons.enroll(named);
      }
    }
  }

  private static void introduceAcronyms(List<Named> all, NameRoster names) {
    for (int i = 1; i < all.size(); i++) {
      Named before = all.get(i - 1);
      Named inside = all.get(i);
      if (before.isFollowedInBrackets(inside)) {
        introduce(before, inside, names);
      }
    }
  }

  private static void introduce(Named before, Named inside, NameRoster names) {
    if (inside.isAcronym() && before.words().size() > 1) {
      names.introduce(inside, before);
    } else if (before.isAcronym() && Names.isMadeOf(before.words().getFirst(), inside.words())) {
      names.introduce(before, inside);
    }
  }

  private GroupedEntity person(Named named, PersonRoster persons) {
    GroupedEntity entity = persons.resolve(named);
    if (!entity.hasTitle()) {
      jobTitles.beside(named.text(), named.mention()).ifPresent(entity::title);
    }
    return entity;
  }
}
