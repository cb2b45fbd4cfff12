package dev.wiredesk.text.claims;

import dev.wiredesk.schemas.AttributionType;
import dev.wiredesk.schemas.CueClass;
import dev.wiredesk.schemas.SourceKind;
import dev.wiredesk.schemas.TextField;
import dev.wiredesk.text.datelines.Dateline;
import dev.wiredesk.text.datelines.Datelines;
import dev.wiredesk.text.tokens.Sentence;
import dev.wiredesk.text.tokens.Token;
import dev.wiredesk.text.tokens.TokenizedText;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What an article states in its own voice at its head: the headline, and the first whole sentence
 * of the body, where nobody else is quoted in it. Whether it is worth a claim is not decided here.
 * Any number of threads may share one.
 */
public final class LeadClaims {
  private static final Cue NONE = new Cue("", false, CueClass.ASSERT, EnumSet.noneOf(Frame.class));

  private static final int SHORTEST_HEADLINE = 4;
  private static final int SHORTEST_SENTENCE = 8;

  /** Before the lead there may be a title, a byline and a line of place and time. */
  private static final int SENTENCES_BEFORE = 3;

  private static final Set<String> NOT_STATED =
      Set.of("?", "!", "…", "...", "\"", "“", "”", "„", "«", "»", "‘");

  private final WordClasses wordClasses = WordClasses.load();

  private LeadClaims() {}

  public static LeadClaims load() {
    return new LeadClaims();
  }

  /** At most one claim, without source and cue, that shares no word with the others. */
  public Optional<FoundClaim> find(TokenizedText text, TextField field, List<FoundClaim> others) {
    return sentence(text, field)
        .map(sentence -> content(text, sentence, field))
        .filter(content -> isStated(text, content, field))
        .filter(content -> others.stream().noneMatch(other -> touches(text, content, other)))
        .map(content -> claim(text, content));
  }

  private static Optional<Sentence> sentence(TokenizedText text, TextField field) {
    List<Sentence> sentences = text.sentences();
    if (field == TextField.HEADLINE) {
      return sentences.size() == 1 ? Optional.of(sentences.getFirst()) : Optional.empty();
    }
    return sentences.stream()
        .limit(SENTENCES_BEFORE + 1)
        .filter(s -> s.to() - s.from() > SHORTEST_SENTENCE && word(text, s.to() - 1).equals("."))
        .findFirst();
  }

  /** Without the line of place and time before it and the full stop after it. */
  private static Range content(TokenizedText text, Sentence sentence, TextField field) {
    boolean ends = word(text, sentence.to() - 1).equals(".");
    int from = field == TextField.BODY ? afterDateline(text, sentence) : sentence.from();
    return new Range(from, ends ? sentence.to() - 1 : sentence.to());
  }

  private static int afterDateline(TokenizedText text, Sentence sentence) {
    List<Token> tokens = text.tokens().subList(sentence.from(), sentence.to());
    Dateline dateline = Datelines.of(new TokenizedText(text.text(), tokens, List.of()));
    return sentence.from() + dateline.firstToken();
  }

  private static boolean isStated(TokenizedText text, Range content, TextField field) {
    int shortest = field == TextField.HEADLINE ? SHORTEST_HEADLINE : SHORTEST_SENTENCE;
    if (content.to() - content.from() < shortest) {
      return false;
    }
    for (int i = content.from(); i < content.to(); i++) {
      String word = word(text, i);
      if (NOT_STATED.contains(word) || (field == TextField.HEADLINE && word.equals(":"))) {
        return false;
      }
    }
    return true;
  }

  private static boolean touches(TokenizedText text, Range content, FoundClaim other) {
    Span own = span(text, content);
    return List.of(other.source(), other.cue(), other.content()).stream()
        .flatMap(List::stream)
        .anyMatch(span -> span.start() < own.end() && own.start() < span.end());
  }

  private FoundClaim claim(TokenizedText text, Range content) {
    TokenizedText head =
        new TokenizedText(text.text(), text.tokens().subList(0, content.to()), List.of());
    Moods moods = new Moods(new Words(head, wordClasses));
    Attribution own =
        new Attribution(
            null, new Range(content.from(), content.from()), List.of(content), NONE, false, null);
    return new FoundClaim(
        List.of(),
        List.of(),
        List.of(span(text, content)),
        AttributionType.AUTHOR,
        CueClass.ASSERT,
        moods.polarity(own),
        moods.modality(own),
        SourceKind.UNKNOWN,
        null,
        null);
  }

  private static Span span(TokenizedText text, Range range) {
    return new Span(
        text.tokens().get(range.from()).start(), text.tokens().get(range.to() - 1).end());
  }

  private static String word(TokenizedText text, int index) {
    return text.tokens().get(index).text();
  }
}
