package dev.wiredesk.text;

import dev.wiredesk.schemas.ModelReference;
import dev.wiredesk.text.claims.ClaimTagger;
import dev.wiredesk.text.entities.EntityTagger;
import dev.wiredesk.text.linking.EntityLinker;
import dev.wiredesk.text.linking.KnowledgeBase;
import dev.wiredesk.text.mentions.References;
import dev.wiredesk.text.sequence.WordClusters;
import dev.wiredesk.text.values.ValueTagger;
import dev.wiredesk.text.worthiness.CheckWorthiness;
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

  static final List<String> VALUES = List.of("values.tsv");

  static final List<String> MENTIONS = List.of("given-names.tsv", "words.tsv");

  static final List<String> LINKING = List.of("common-names.txt");

  static final List<String> CLAIMS =
      List.of(
          "cue-classes.weights",
          "cue-words.txt",
          "cues.tsv",
          "cues.weights",
          "roles.weights",
          "words.tsv");

  static final List<String> WORTHINESS = List.of("worthiness.weights");

  private Models() {}

  /** In the order in which they are used. */
  static List<ModelReference> references(KnowledgeBase base) {
    return List.of(
        reference("opennlp-langdetect", Models.class, List.of(Languages.MODEL)),
        reference("wiredesk-clusters", WordClusters.class, CLUSTERS),
        reference("wiredesk-entities", EntityTagger.class, ENTITIES),
        reference("wiredesk-values", ValueTagger.class, VALUES),
        reference("wiredesk-mentions", References.class, MENTIONS),
        reference("wiredesk-linking", EntityLinker.class, LINKING),
        new ModelReference(base.name(), base.digest()),
        reference("wiredesk-claims", ClaimTagger.class, CLAIMS),
        reference("wiredesk-worthiness", CheckWorthiness.class, WORTHINESS));
  }

  private static ModelReference reference(String name, Class<?> owner, List<String> resources) {
    return new ModelReference(name, Digests.resources(owner, resources));
  }
}
