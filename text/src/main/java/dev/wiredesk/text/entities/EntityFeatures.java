package dev.wiredesk.text.entities;

import dev.wiredesk.text.sequence.WordClusters;
import dev.wiredesk.text.tokens.TokenizedText;

/**
 * What the tagger looks at. The trainer and the tagger read texts through this one class, so that
 * they see the same. Any number of threads may share one.
 */
public final class EntityFeatures {
  private final Gazetteer gazetteer = Gazetteer.load();
  private final WordClusters clusters = WordClusters.load();

  private EntityFeatures() {}

  public static EntityFeatures load() {
    return new EntityFeatures();
  }

  /** Reads the whole text once, in time linear in its length. */
  public EncodedText encode(TokenizedText text) {
    TextColumns columns = new TextColumns(text);
    text.sentences().forEach(s -> SentenceCase.fill(columns, s));
    text.sentences().forEach(s -> CapitalRuns.fill(columns, s));
    for (int i = 0; i < columns.size(); i++) {
      gazetteer.mark(columns, i);
      columns.cluster[i] = clusters.path(columns.folded[i]);
    }
    WordContexts.fill(columns);
    return new EncodedText(columns);
  }
}
