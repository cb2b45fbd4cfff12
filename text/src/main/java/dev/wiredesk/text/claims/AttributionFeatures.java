package dev.wiredesk.text.claims;

import dev.wiredesk.schemas.TextField;
import dev.wiredesk.text.datelines.Datelines;
import dev.wiredesk.text.entities.EntityMention;
import dev.wiredesk.text.sequence.WordClusters;
import dev.wiredesk.text.tokens.Sentence;
import dev.wiredesk.text.tokens.TokenizedText;
import java.util.List;

/**
 * What the models of attributions look at. The trainer and the tagger read texts through this one
 * class, so that they see the same. Any number of threads may share one.
 */
public final class AttributionFeatures {
  private final Rules rules = Rules.load();
  private final WordClasses wordClasses = WordClasses.load();
  private final WordClusters clusters = WordClusters.load();
  private final CueWords cueWords;

  private AttributionFeatures(CueWords cueWords) {
    this.cueWords = cueWords;
  }

  static AttributionFeatures load() {
    return new AttributionFeatures(CueWords.load());
  }

  /** With other words that may report a claim than those that ship. */
  public static AttributionFeatures with(List<String> cueWords) {
    return new AttributionFeatures(CueWords.of(cueWords));
  }

  public EncodedAttributions encode(
      TokenizedText text, TextField field, List<EntityMention> names) {
    Words words = new Words(text, wordClasses);
    Quotations quotations = new Quotations(words);
    TextTraits traits = new TextTraits(words, quotations, names, clusters, cueWords);
    return new EncodedAttributions(traits, rules, field, sentences(text, field));
  }

  /** Bylines and datelines are no part of what anybody says. */
  private static List<Sentence> sentences(TokenizedText text, TextField field) {
    int first = field == TextField.BODY ? Datelines.of(text).firstToken() : 0;
    return text.sentences().stream()
        .filter(s -> s.to() > first)
        .map(s -> s.from() < first ? new Sentence(first, s.to()) : s)
        .toList();
  }
}
