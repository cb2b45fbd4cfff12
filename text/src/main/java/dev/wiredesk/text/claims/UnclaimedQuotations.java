package dev.wiredesk.text.claims;

import dev.wiredesk.schemas.CueClass;
import dev.wiredesk.text.tokens.Sentence;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Gives a speaker to quotations of a sentence or more that no attribution holds: the likeliest cue
 * beside it, else whoever spoke last. Shorter ones are often titles and words held at a distance.
 */
final class UnclaimedQuotations {
  /** In words; right behind a word, shorter ones are titles more often than speech. */
  private static final int SHORTEST = 7;

  private static final int SHORTEST_ALONE = 4;
  private static final int SHORTEST_ANNOUNCED = 2;
  private static final int MARKS = 2;

  /** Beside a quotation that must have a speaker, even an unlikely cue is a cue. */
  private static final int LEAST = -200;

  private static final Cue NONE = new Cue("", false, CueClass.ASSERT, EnumSet.noneOf(Frame.class));

  private final EncodedAttributions text;
  private final AttributionTagger tagger;
  private final List<Sentence> sentences;

  UnclaimedQuotations(EncodedAttributions text, AttributionTagger tagger) {
    this.text = text;
    this.tagger = tagger;
    this.sentences = text.sentences();
  }

  /** Adds to what was found in the whole text. */
  void find(List<Attribution> found) {
    if (sentences.isEmpty()) {
      return;
    }
    BitSet taken = taken(found);
    List<Attribution> more = new ArrayList<>();
    int at = 0;
    int before = 0;
    @Nullable Range speaker = null;
    for (Range quotation : text.quotations().all()) {
      while (at + 1 < sentences.size() && sentences.get(at).to() <= quotation.from()) {
        at++;
      }
      while (before < found.size() && end(found.get(before)) <= quotation.from()) {
        speaker = found.get(before).source() == null ? speaker : found.get(before).source();
        before++;
      }
      if (isSentence(quotation) && isFree(quotation, taken)) {
        more.add(attribution(quotation, at, speaker));
      }
    }
    found.addAll(more);
  }

  private static BitSet taken(List<Attribution> found) {
    BitSet taken = new BitSet();
    for (Attribution attribution : found) {
      attribution.content().forEach(r -> taken.set(r.from(), r.to()));
      taken.set(attribution.cueRange().from(), attribution.cueRange().to());
    }
    return taken;
  }

  private static int end(Attribution attribution) {
    return attribution.cueRange().to();
  }

  private boolean isSentence(Range quotation) {
    return quotation.to() - quotation.from() >= shortest(quotation.from() - 1) + MARKS
        && !isSingle(quotation);
  }

  private int shortest(int before) {
    Words words = text.words();
    if (before < 0 || words.isWord(before)) {
      return before < 0 ? SHORTEST_ALONE : SHORTEST;
    }
    boolean announced = words.is(before, WordClass.COMMA) || words.lowerCase(before).equals(":");
    return announced ? SHORTEST_ANNOUNCED : SHORTEST_ALONE;
  }

  /** Single marks hold what is quoted within a quotation, and much else. */
  private boolean isSingle(Range quotation) {
    String mark = text.words().lowerCase(quotation.from());
    return mark.equals("'") || mark.equals("‘");
  }

  private static boolean isFree(Range quotation, BitSet taken) {
    int covered = taken.get(quotation.from(), quotation.to()).cardinality();
    return covered * 3 <= quotation.to() - quotation.from();
  }

  private Attribution attribution(Range quotation, int sentence, @Nullable Range speaker) {
    Attribution own = beside(quotation, sentence);
    int last = sentence;
    while (last + 1 < sentences.size() && sentences.get(last).to() < quotation.to()) {
      last++;
    }
    if (own == null && last > sentence) {
      own = beside(quotation, last);
    }
    Range nothing = new Range(quotation.from(), quotation.from());
    return own != null
        ? own
        : new Attribution(speaker, nothing, List.of(quotation), NONE, false, null);
  }

  private @Nullable Attribution beside(Range quotation, int sentence) {
    text.enter(sentences.get(sentence));
    Passage p = text.passage();
    int best = -1;
    int highest = LEAST;
    for (int i = p.from(); i < p.to(); i++) {
      int score = !p.isQuoted(i) && text.mayBeCue(i) ? tagger.cueScore(i) : LEAST;
      if (score > highest) {
        highest = score;
        best = i;
      }
    }
    return best < 0 ? null : tagger.withContent(best, quotation);
  }
}
