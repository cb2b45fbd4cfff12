package dev.wiredesk.text.linking;

import dev.wiredesk.text.entities.FoundEntity;
import java.util.List;
import java.util.Optional;

/**
 * An entity of an article with what the knowledge base says of it.
 *
 * @param link the item it is, where that is sure
 * @param candidates items it may be, best first, at most {@value EntityLinker#MOST_CANDIDATES}; the
 *     linked one among them
 */
public record LinkedEntity(
    FoundEntity entity, Optional<LinkCandidate> link, List<LinkCandidate> candidates) {
  public LinkedEntity {
    candidates = List.copyOf(candidates);
  }

  /** The label of the linked item, else the fullest form in the article. */
  public String name() {
    return link.map(LinkCandidate::label).orElse(entity.name());
  }
}
