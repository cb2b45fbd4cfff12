package dev.wiredesk.text.claims;

import dev.wiredesk.schemas.TextField;
import dev.wiredesk.text.sequence.TokenFeatures;
import dev.wiredesk.text.tokens.Sentence;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The features of one text for the models of attributions, made on demand: a sentence is entered,
 * then a word of it that may be a cue, then the tokens around it are asked for. Used by one thread.
 */
public final class EncodedAttributions implements TokenFeatures {
  /** Tokens farther from a cue than this are no part of its attribution. */
  private static final int FARTHEST = 45;

  private static final int SHORTEST_QUOTATION = 6;

  private final TextTraits text;
  private final Rules rules;
  private final TextField field;
  private final List<Sentence> sentences;
  private final Context context;
  private final CueFeatures cueFeatures;
  private final RoleFeatures roleFeatures;
  private Passage passage;
  private List<Attribution> ruled = List.of();

  EncodedAttributions(TextTraits text, Rules rules, TextField field, List<Sentence> sentences) {
    this.sentences = sentences;
    this.text = text;
    this.rules = rules;
    this.field = field;
    context = new Context(text);
    cueFeatures = new CueFeatures(text, context);
    roleFeatures = new RoleFeatures(text, context);
    passage = new Passage(text.words, text.quotations, 0, 0);
  }

  /** Those of the text, without what stands before the first: bylines and datelines. */
  public List<Sentence> sentences() {
    return Collections.unmodifiableList(sentences);
  }

  public void enter(Sentence sentence) {
    passage = new Passage(text.words, text.quotations, sentence.from(), sentence.to());
    context.enter(sentence.from(), sentence.to());
    ruled = new ArrayList<>();
    rules.find(passage, field, ruled);
  }

  Passage passage() {
    return passage;
  }

  Words words() {
    return text.words;
  }

  Quotations quotations() {
    return text.quotations;
  }

  boolean isHeadline() {
    return field == TextField.HEADLINE;
  }

  /** What the rules found in the sentence entered. */
  List<Attribution> ruled() {
    return Collections.unmodifiableList(ruled);
  }

  /** The first attribution that a rule found with this word as its cue or part of it. */
  @Nullable Attribution ruleAt(int token) {
    for (Attribution rule : ruled) {
      if (rule.cueRange().contains(token) && token == head(rule.cueRange())) {
        return rule;
      }
    }
    return null;
  }

  /** Whether the word may be the head of a cue. */
  public boolean mayBeCue(int token) {
    return (text.has(token, TextTraits.CANDIDATE)
            || announcesQuotation(token)
            || ruleAt(token) != null)
        && !beginsTag(token);
  }

  /** Markup that was left in the text says nothing. */
  private boolean beginsTag(int token) {
    return passage.is(token - 1, "<") || passage.is(token + 1, "=");
  }

  /** A word that no list knows, right before a quotation of some length. */
  private boolean announcesQuotation(int token) {
    if (text.words.classes(token) != 0
        || !text.has(token, TextTraits.WORD)
        || text.has(token, TextTraits.CAPITAL | TextTraits.QUOTED | TextTraits.LY)) {
      return false;
    }
    boolean mark = passage.has(token + 1) && !text.has(token + 1, TextTraits.WORD);
    Range quotation = passage.quotationFrom(token + 1);
    if (quotation == null && mark) {
      quotation = passage.quotationFrom(token + 2);
    }
    return quotation != null && quotation.to() - quotation.from() > SHORTEST_QUOTATION;
  }

  /** The word of a cue that says most: the first that may be a cue by itself. */
  public int head(int from, int to) {
    for (int i = from; i < to; i++) {
      if (text.has(i, TextTraits.CANDIDATE) && text.words.classes(i) == 0) {
        return i;
      }
    }
    for (int i = from; i < to; i++) {
      boolean word = text.has(i, TextTraits.WORD) && !text.has(i, TextTraits.LY);
      if (word && (text.words.classes(i) == 0 || text.has(i, TextTraits.CANDIDATE))) {
        return i;
      }
    }
    return from;
  }

  /** Of a cue that a rule has found: the word that the rules know. */
  private int head(Range cue) {
    for (int i = cue.from(); i < cue.to(); i++) {
      if (rules.cueWords().contains(text.words.lowerCase(i))) {
        return i;
      }
    }
    return head(cue.from(), cue.to());
  }

  /** Writes the features that tell whether the word is a cue and returns their number. */
  public int fillCue(int token, int[] features) {
    context.enter(passage.from(), passage.to());
    return cueFeatures.fill(token, ruleAt(token), features);
  }

  /** From now on the features of tokens say what they are to this cue. */
  public void enterCue(int token) {
    int from = Math.max(passage.from(), token - FARTHEST);
    int to = Math.min(passage.to(), token + FARTHEST);
    context.enter(from, to);
    roleFeatures.enter(token, ruleAt(token));
  }

  /** First token around the cue entered that has features. */
  public int from() {
    return context.from();
  }

  /** After the last one. */
  public int to() {
    return context.to();
  }

  @Override
  public int most() {
    return Math.max(CueFeatures.MOST, roleFeatures.most());
  }

  @Override
  public int fill(int token, int[] features) {
    return roleFeatures.fill(token, features);
  }
}
