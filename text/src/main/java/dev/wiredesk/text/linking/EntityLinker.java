package dev.wiredesk.text.linking;

import dev.wiredesk.text.entities.FoundEntity;
import dev.wiredesk.text.linking.Sought.Match;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Says which items of a knowledge base the entities of an article are. The places of what is sure
 * at first sight help with the rest. A link is made where one item has most of the weight, an item
 * that the base does not hold included: better none than a wrong one. Any number of threads may
 * share one.
 */
public final class EntityLinker {
  /** How many candidates an entity has at most. */
  public static final int MOST_CANDIDATES = 5;

  private static final Comparator<Weighed> BEST_FIRST =
      Comparator.comparingDouble(Weighed::score).reversed().thenComparingInt(Weighed::item);
  private static final double SURE = 0.7;
  private static final double WORTH_NAMING = 0.01;

  private final KnowledgeBase base;
  private final CandidateWeights weights;

  public EntityLinker(KnowledgeBase base) {
    this.base = base;
    weights = new CandidateWeights(base.items(), CommonNames.load());
  }

  /** The entities in the same order; those that turn out to be one item are joined. */
  public List<LinkedEntity> link(List<FoundEntity> found, LinkingText text) {
    List<Sought> all = found.stream().map(e -> Sought.of(e, base)).toList();
    int[] containers = new Neighbours(base.items(), text).containers(all);
    ArticleContext context = context(all, containers, text);
    List<LinkedEntity> linked = new ArrayList<>(all.size());
    for (int i = 0; i < all.size(); i++) {
      linked.add(linked(all.get(i), weighed(all.get(i), context, containers[i])));
    }
    return SameItems.joined(linked);
  }

  /** What is sure without any context. */
  private ArticleContext context(List<Sought> all, int[] containers, LinkingText text) {
    ArticleContext nothing = new ArticleContext(base.items());
    ArticleContext context = new ArticleContext(base.items());
    if (Sport.isIn(text, all)) {
      context.sport();
    }
    addLocated(context, text.located());
    for (int i = 0; i < all.size(); i++) {
      FoundEntity entity = all.get(i).entity();
      List<Weighed> sure = weighed(all.get(i), nothing, containers[i]);
      if (!sure.isEmpty() && sure.getFirst().score >= SURE) {
        context.add(sure.getFirst().item, entity.mentions().size());
      }
    }
    return context;
  }

  private void addLocated(ArticleContext places, @Nullable String located) {
    if (located == null) {
      return;
    }
    for (String part : located.split(",", 3)) {
      int[] items = base.named(part.strip());
      if (items.length > 0) {
        places.add(items[0], 2);
      }
    }
  }

  private record Weighed(int item, double score) {}

  private List<Weighed> weighed(Sought sought, ArticleContext context, int container) {
    if (sought.items().length == 0) {
      return List.of();
    }
    Map<Integer, Weighed> byId = new HashMap<>();
    for (int item : sought.items()) {
      Weighed weighed = new Weighed(item, weights.of(sought, item, context, container));
      // A base may hold an item twice, and many that it has no id of.
      int id = base.items().id(item) == 0 ? -1 - item : base.items().id(item);
      byId.merge(id, weighed, (a, b) -> a.score >= b.score ? a : b);
    }
    List<Weighed> sorted = new ArrayList<>(byId.values());
    sorted.sort(BEST_FIRST);
    Weighed best = sorted.getFirst();
    double sum = weights.unknown(sought, best.item, best.score, context);
    for (Weighed weighed : sorted) {
      sum += weighed.score;
    }
    double all = sum;
    return sorted.stream().map(w -> new Weighed(w.item, w.score / all)).toList();
  }

  private LinkedEntity linked(Sought sought, List<Weighed> weighed) {
    List<LinkCandidate> candidates =
        weighed.stream()
            .filter(w -> w.score >= WORTH_NAMING && base.items().id(w.item) != 0)
            .limit(MOST_CANDIDATES)
            .map(this::candidate)
            .toList();
    boolean sure =
        !candidates.isEmpty()
            && candidates.getFirst().score() >= SURE
            && sought.match() != Match.DEMONYM;
    return new LinkedEntity(
        sought.entity(), sure ? Optional.of(candidates.getFirst()) : Optional.empty(), candidates);
  }

  private LinkCandidate candidate(Weighed weighed) {
    int item = weighed.item;
    return new LinkCandidate(
        "Q" + base.items().id(item), base.items().label(item), (float) weighed.score);
  }
}
