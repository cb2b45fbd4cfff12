package dev.wiredesk.text;

import dev.wiredesk.schemas.Candidate;
import dev.wiredesk.schemas.Entity;
import dev.wiredesk.schemas.Mention;
import dev.wiredesk.schemas.TextField;
import dev.wiredesk.text.entities.FoundEntity;
import dev.wiredesk.text.entities.FoundMention;
import dev.wiredesk.text.linking.LinkCandidate;
import dev.wiredesk.text.linking.LinkedEntity;
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

  static ArticleEntities of(List<LinkedEntity> found, ArticleTokens tokens, SizeBudget budget) {
    int total = Math.max(1, found.stream().mapToInt(e -> weight(e.entity())).sum());
    List<Entity> records = new ArrayList<>(found.size());
    Map<TextField, List<Place>> places = new EnumMap<>(TextField.class);
    for (LinkedEntity linked : found) {
      FoundEntity entity = linked.entity();
      Entity described = describe(linked, tokens, (float) weight(entity) / total);
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

  /** An article is about who and what it names; values have no part in that. */
  private static int weight(FoundEntity entity) {
    return entity.isValue() ? 0 : entity.mentions().size();
  }

  private static Entity describe(LinkedEntity linked, ArticleTokens tokens, float salience) {
    FoundEntity entity = linked.entity();
    String wikidataId = linked.link().map(LinkCandidate::wikidataId).orElse(null);
    List<Mention> mentions =
        entity.mentions().stream()
            .map(m -> tokens.selectors(m.field()).mention(m.start(), m.end(), m.kind()))
            .toList();
    return Entity.newBuilder()
        .setEntityId(wikidataId == null ? id(entity) : wikidataId)
        .setWikidataId(wikidataId)
        .setType(entity.type())
        .setName(linked.name())
        .setJobTitle(entity.jobTitle())
        .setValue(entity.value())
        .setSalience(salience)
        .setMentions(mentions)
        .setCandidates(candidates(linked))
        .build();
  }

  private static List<Candidate> candidates(LinkedEntity linked) {
    return linked.candidates().stream()
        .map(c -> new Candidate(c.wikidataId(), c.label(), c.score()))
        .toList();
  }

  private static List<String> texts(Entity entity) {
    List<String> texts = new ArrayList<>();
    texts.add(entity.getName());
    entity.getMentions().forEach(m -> texts.add(m.getExact()));
    entity.getCandidates().forEach(c -> texts.add(c.getWikidataId() + c.getName()));
    return texts;
  }

  /** "Monday" is another day in another article: what has a value is known by it. */
  private static String id(FoundEntity entity) {
    String known = entity.value() == null ? entity.name() : entity.value();
    return "e:" + Digests.id(entity.type().name() + "\n" + known);
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
