package dev.wiredesk.training;

import dev.wiredesk.schemas.TextField;
import dev.wiredesk.text.claims.AttributionFeatures;
import dev.wiredesk.text.claims.EncodedAttributions;
import dev.wiredesk.text.entities.EntityTagger;
import dev.wiredesk.text.tokens.Sentence;
import dev.wiredesk.text.tokens.TokenizedText;
import dev.wiredesk.text.tokens.Tokenizer;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Turns texts with attributions into what the three models of attributions learn from. */
final class AttributionSets {
  private final Tokenizer tokenizer = new Tokenizer();
  private final AttributionFeatures features;
  private final EntityTagger names;
  private final TrainingSet cues = new TrainingSet();
  private final TrainingSet classes = new TrainingSet();
  private final TrainingSet roles = new TrainingSet();
  private int[] buffer = new int[0];

  AttributionSets(AttributionFeatures features, EntityTagger names) {
    this.features = features;
    this.names = names;
  }

  TrainingSet cues() {
    return cues;
  }

  TrainingSet classes() {
    return classes;
  }

  TrainingSet roles() {
    return roles;
  }

  void add(AttributedText text) {
    TokenizedText tokens = tokenizer.tokenize(text.text());
    EncodedAttributions encoded = features.encode(tokens, TextField.BODY, names.tag(tokens));
    buffer = new int[encoded.most()];
    Map<Integer, AttributionHead> heads = new HashMap<>();
    AttributionHead.of(text, tokens.tokens(), encoded)
        .forEach(head -> heads.putIfAbsent(head.token(), head));
    for (Sentence sentence : encoded.sentences()) {
      encoded.enter(sentence);
      for (int i = sentence.from(); i < sentence.to(); i++) {
        if (encoded.mayBeCue(i)) {
          addCue(encoded, i, heads.get(i));
        }
      }
      for (int i = sentence.from(); i < sentence.to(); i++) {
        addRoles(encoded, heads.get(i));
      }
    }
  }

  private void addCue(EncodedAttributions encoded, int token, @Nullable AttributionHead head) {
    int count = encoded.fillCue(token, buffer);
    cues.beginSentence(1);
    cues.add(buffer, count, 1 << (head == null ? 0 : 1));
    if (head != null && head.cueClass() >= 0) {
      classes.beginSentence(1);
      classes.add(buffer, count, 1 << head.cueClass());
    }
  }

  private void addRoles(EncodedAttributions encoded, @Nullable AttributionHead head) {
    if (head == null) {
      return;
    }
    encoded.enterCue(head.token());
    int from = encoded.from();
    int to = encoded.to();
    if (head.hasContentWithin(from, to)) {
      roles.beginSentence(1);
      for (int i = from; i < to; i++) {
        roles.add(buffer, encoded.fill(i, buffer), 1 << head.role(i, from, to));
      }
    }
  }
}
