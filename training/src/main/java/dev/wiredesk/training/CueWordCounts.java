package dev.wiredesk.training;

import dev.wiredesk.schemas.TextField;
import dev.wiredesk.text.claims.AttributionFeatures;
import dev.wiredesk.text.claims.EncodedAttributions;
import dev.wiredesk.text.tokens.Token;
import dev.wiredesk.text.tokens.TokenizedText;
import dev.wiredesk.text.tokens.Tokenizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Finds the words that are the head of a cue often enough to be worth a look. */
final class CueWordCounts {
  private static final double LEAST_SHARE = 0.02;

  private final Tokenizer tokenizer = new Tokenizer();
  private final AttributionFeatures features = AttributionFeatures.with(List.of());
  private final Map<String, int[]> counts = new TreeMap<>();

  private CueWordCounts() {}

  /** In lower case, in the order of their characters. */
  static List<String> of(List<AttributedText> texts) {
    CueWordCounts counts = new CueWordCounts();
    texts.forEach(counts::add);
    return counts.counts.entrySet().stream()
        .filter(e -> isWord(e.getKey()))
        .filter(e -> e.getValue()[1] >= LEAST_SHARE * e.getValue()[0])
        .map(Map.Entry::getKey)
        .toList();
  }

  private static boolean isWord(String word) {
    return Character.isLetter(word.codePointAt(0)) || word.equals(":");
  }

  private void add(AttributedText text) {
    TokenizedText tokens = tokenizer.tokenize(text.text());
    EncodedAttributions encoded = features.encode(tokens, TextField.BODY, List.of());
    tokens.tokens().forEach(token -> count(token, 0));
    AttributionHead.of(text, tokens.tokens(), encoded)
        .forEach(head -> count(tokens.tokens().get(head.token()), 1));
  }

  private void count(Token token, int column) {
    counts.computeIfAbsent(token.text().toLowerCase(Locale.ROOT), w -> new int[2])[column]++;
  }
}
