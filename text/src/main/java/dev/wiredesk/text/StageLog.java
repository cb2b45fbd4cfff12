package dev.wiredesk.text;

import dev.wiredesk.schemas.Analysis;
import dev.wiredesk.schemas.AnalysisStatus;
import dev.wiredesk.schemas.ModelReference;
import java.util.List;
import java.util.TreeSet;

/** Remembers which stages did not run for one article. */
final class StageLog {
  static final String CLAIMS = "claims";
  static final String ENTITIES = "entities";

  /** Names that no list has: outside English the words around a name are not understood. */
  static final String NAMES_BY_CONTEXT = "names-by-context";

  /** The text after the longest that is analysed. */
  static final String REST_OF_TEXT = "rest-of-text";

  /** Entities or claims beyond what fits into a record. */
  static final String REST_OF_FINDINGS = "rest-of-findings";

  private final TreeSet<String> skipped = new TreeSet<>();

  void skip(String stage) {
    skipped.add(stage);
  }

  Analysis analysis(List<ModelReference> models) {
    AnalysisStatus status = skipped.isEmpty() ? AnalysisStatus.COMPLETE : AnalysisStatus.PARTIAL;
    return new Analysis(status, List.copyOf(skipped), models);
  }
}
