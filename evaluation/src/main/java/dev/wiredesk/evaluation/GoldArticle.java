package dev.wiredesk.evaluation;

import dev.wiredesk.schemas.RawArticle;
import java.util.List;
import java.util.Map;

/**
 * An article with what people marked in its body; all offsets are code points.
 *
 * @param links Wikidata ids by stretch
 * @param linkedArea the stretch in which links are marked
 */
record GoldArticle(
    RawArticle raw,
    CodePoints text,
    List<Name> names,
    List<GoldAttribution> attributions,
    Map<Stretch, String> links,
    Stretch linkedArea) {
  GoldArticle {
    names = List.copyOf(names);
    attributions = List.copyOf(attributions);
    links = Map.copyOf(links);
  }

  /**
   * A name and its kind, in capitals as the set writes it.
   *
   * @param label such as PER, PERSON, NORP
   */
  record Name(Stretch stretch, String label) {}
}
