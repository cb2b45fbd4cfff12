package dev.wiredesk.training;

import dev.wiredesk.schemas.EntityType;
import dev.wiredesk.text.entities.EncodedText;
import dev.wiredesk.text.entities.EntityFeatures;
import dev.wiredesk.text.entities.TagScheme;
import dev.wiredesk.text.tokens.Sentence;
import dev.wiredesk.text.tokens.Token;
import dev.wiredesk.text.tokens.TokenizedText;
import dev.wiredesk.text.tokens.Tokenizer;
import java.util.List;
import java.util.Set;

/** Turns annotated texts into sentences to learn from. */
final class TrainingSetReader {
  /** Ends a line and a sentence, and is one character as the line feed it replaces. */
  private static final char PARAGRAPH = '\u2029';

  private static final int MOST_FEATURES = 256;

  private final EntityFeatures features = EntityFeatures.load();
  private final Tokenizer tokenizer = new Tokenizer();
  private final int[] buffer = new int[MOST_FEATURES];
  private final TrainingSet set;

  TrainingSetReader(TrainingSet set) {
    this.set = set;
  }

  void add(AnnotatedText annotated, Corpus corpus) {
    String text = annotated.text();
    add(
        corpus.linesAreTexts() ? text.replace('\n', PARAGRAPH) : text,
        annotated.spans(),
        corpus.unmarked(),
        corpus.repetitions());
  }

  /** Once more with other capitals: as shouted lines are written, or as headlines are. */
  void addRecapitalised(AnnotatedText annotated, boolean all) {
    add(recapitalised(annotated.text(), all), annotated.spans(), Set.of(), 1);
  }

  private void add(
      String text, List<AnnotatedText.Span> spans, Set<EntityType> unmarked, int repetitions) {
    TokenizedText tokens = tokenizer.tokenize(text);
    EncodedText encoded = features.encode(tokens);
    int[] allowed = allowed(tokens.tokens(), spans);
    markGroups(allowed, encoded, tokens, unmarked);
    for (Sentence sentence : tokens.sentences()) {
      encoded.enter(sentence);
      set.beginSentence(repetitions);
      for (int i = sentence.from(); i < sentence.to(); i++) {
        int tags = i == sentence.from() ? begun(allowed[i]) : allowed[i];
        set.add(buffer, encoded.fill(i, buffer), tags);
      }
    }
  }

  /** Once more with spaces around the marks inside words, as some tools that cut text write it. */
  void addRespaced(AnnotatedText annotated, Corpus corpus) {
    Respacing respacing = new Respacing(annotated.text());
    List<AnnotatedText.Span> spans =
        annotated.spans().stream()
            .map(
                s ->
                    new AnnotatedText.Span(
                        respacing.start(s.start()), respacing.end(s.end()), s.label()))
            .toList();
    add(
        corpus.linesAreTexts() ? respacing.text().replace('\n', PARAGRAPH) : respacing.text(),
        spans,
        corpus.unmarked(),
        1);
  }

  private static String recapitalised(String text, boolean all) {
    char[] characters = text.toCharArray();
    for (int i = 0; i < characters.length; i++) {
      if (all || i == 0 || characters[i - 1] == ' ') {
        characters[i] = Character.toUpperCase(characters[i]);
      }
    }
    return new String(characters);
  }

  private static int[] allowed(List<Token> tokens, List<AnnotatedText.Span> spans) {
    int[] allowed = new int[tokens.size()];
    int span = 0;
    int covered = -1;
    for (int i = 0; i < allowed.length; i++) {
      Token token = tokens.get(i);
      while (span < spans.size() && spans.get(span).end() <= token.start()) {
        span++;
      }
      if (span < spans.size() && spans.get(span).start() < token.end()) {
        allowed[i] = tags(Corpus.types(spans.get(span).label()), covered != span);
        covered = span;
      } else {
        allowed[i] = 1 << TagScheme.OUTSIDE;
      }
    }
    return allowed;
  }

  /**
   * Where a set does not mark a type, a word outside its names may be of it; a listed nationality
   * is.
   */
  private static void markGroups(
      int[] allowed, EncodedText encoded, TokenizedText text, Set<EntityType> unmarked) {
    for (int i = 0; i < allowed.length && !unmarked.isEmpty(); i++) {
      String word = text.tokens().get(i).text();
      if (allowed[i] == 1 << TagScheme.OUTSIDE && Character.isUpperCase(word.charAt(0))) {
        allowed[i] =
            encoded.isListedGroup(i)
                ? 1 << TagScheme.first(EntityType.GROUP)
                : allowed[i] | tags(unmarked, true) | tags(unmarked, false);
      }
    }
  }

  /** A name cut by the end of a sentence begins anew in the next. */
  private static int begun(int tags) {
    int begun = tags;
    for (EntityType type : TagScheme.TYPES) {
      int following = 1 << TagScheme.following(type);
      begun = (begun & following) == 0 ? begun : (begun & ~following) | 1 << TagScheme.first(type);
    }
    return begun;
  }

  private static int tags(Set<EntityType> types, boolean first) {
    int bits = 0;
    for (EntityType type : types) {
      bits |= 1 << (first ? TagScheme.first(type) : TagScheme.following(type));
    }
    return bits;
  }
}
