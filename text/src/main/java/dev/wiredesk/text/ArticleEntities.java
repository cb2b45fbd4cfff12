package dev.wiredesk.text;

import dev.wiredesk.schemas.Entity;
import dev.wiredesk.schemas.EntityType;
import dev.wiredesk.schemas.Mention;
import dev.wiredesk.schemas.TextField;
import dev.wiredesk.text.entities.FoundEntity;
import dev.wiredesk.text.entities.FoundMention;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The entities of one article as records, and which of them a stretch of text mentions. */
final class ArticleEntities {
  static final ArticleEntities NONE =
      new ArticleEntities(List.of(), new EnumMap<>(TextField.class));

  private final List<Entity> records;
  private final Map<TextField, List<Place>> places;

  private ArticleEntities(List<Entity> records, Map<TextField, List<Place>> places) {
    this.records = records;
    this.places = places;
  }

  /** A mention, in UTF-16, and its entity. */
  record Place(int start, int end, Entity entity) {}

  static ArticleEntities of(List<FoundEntity> found, ArticleTokens tokens, SizeBudget budget) {
    int total = Math.max(1, found.stream().mapToInt(e -> e.mentions().size()).sum());
    List<Entity> records = new ArrayList<>(found.size());
    Map<TextField, List<Place>> places = new EnumMap<>(TextField.class);
    for (FoundEntity entity : found) {
      Entity described = describe(entity, tokens, (float) entity.mentions().size() / total);
      if (!budget.takes(texts(described))) {
        break;
      }
      records.add(described);
      for (FoundMention mention : entity.mentions()) {
        places
            .computeIfAbsent(mention.field(), f -> new ArrayList<>())
            .add(new Place(mention.start(), mention.end(), described));
      }
    }
    places.values().forEach(list -> list.sort(Comparator.comparingInt(Place::start)));
    return new ArticleEntities(List.copyOf(records), places);
  }

  private static Entity describe(FoundEntity entity, ArticleTokens tokens, float salience) {
    List<Mention> mentions =
        entity.mentions().stream()
            .map(m -> tokens.selectors(m.field()).mention(m.start(), m.end(), m.kind()))
            .toList();
    return Entity.newBuilder()
        .setEntityId(id(entity.type(), entity.name()))
        .setType(entity.type())
        .setName(entity.name())
        .setJobTitle(entity.jobTitle())
        .setSalience(salience)
        .setMentions(mentions)
        .setCandidates(List.of())
        .build();
  }

  private static List<String> texts(Entity entity) {
    List<String> texts = new ArrayList<>();
    texts.add(entity.getName());
    entity.getMentions().forEach(m -> texts.add(m.getExact()));
    return texts;
  }

  private static String id(EntityType type, String name) {
    return "e:" + Digests.id(type.name() + "\n" + name);
  }

  List<Entity> records() {
    return records;
  }

  /** The mentions that lie within [start, end), in reading order. */
  List<Place> within(TextField field, int start, int end) {
    List<Place> all = places.getOrDefault(field, List.of());
    int from = firstFrom(all, start);
    int to = from;
    while (to < all.size() && all.get(to).end() <= end) {
      to++;
    }
    return all.subList(from, to);
  }

  private static int firstFrom(List<Place> all, int start) {
    int low = 0;
    int high = all.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (all.get(middle).start() < start) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
