package dev.wiredesk.text;

import dev.wiredesk.schemas.ModelReference;
import dev.wiredesk.text.claims.ClaimTagger;
import dev.wiredesk.text.entities.EntityTagger;
import dev.wiredesk.text.sequence.WordClusters;
import java.util.List;

/** What a record's provenance says: the models and word lists that shape it, with their digests. */
final class Models {
  static final List<String> CLUSTERS = List.of("clusters.txt");

  static final List<String> ENTITIES =
      List.of(
          "cities.txt",
          "countries.txt",
          "demonyms.txt",
          "entities.weights",
          "event-words.txt",
          "first-names.txt",
          "honorifics.txt",
          "organisation-words.txt",
          "organisations.txt",
          "place-words.txt",
          "places.txt",
          "regions.txt",
          "roles.txt",
          "speech-verbs.txt",
          "surnames.txt",
          "time-words.txt");

  static final List<String> CLAIMS = List.of("cues.tsv", "words.tsv");

  private Models() {}

  /** In the order in which they are used. */
  static List<ModelReference> references() {
    return List.of(
        reference("opennlp-langdetect", Models.class, List.of(Languages.MODEL)),
        reference("wiredesk-clusters", WordClusters.class, CLUSTERS),
        reference("wiredesk-entities", EntityTagger.class, ENTITIES),
        reference("wiredesk-claims", ClaimTagger.class, CLAIMS));
  }

  private static ModelReference reference(String name, Class<?> owner, List<String> resources) {
    return new ModelReference(name, Digests.resources(owner, resources));
  }
}
