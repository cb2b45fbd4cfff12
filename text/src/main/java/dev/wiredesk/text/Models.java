package dev.wiredesk.text;

import dev.wiredesk.schemas.ModelReference;
import java.util.List;

/**
 * What the records' provenance says: every model and word list that shapes them, with its digest.
 */
final class Models {
  private Models() {}

  static List<ModelReference> references() {
    return List.of(
        new ModelReference("opennlp-langdetect", Digests.resources(Models.class, Languages.MODEL)));
  }
}
