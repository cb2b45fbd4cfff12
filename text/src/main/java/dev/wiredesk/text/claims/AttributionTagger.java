package dev.wiredesk.text.claims;

import dev.wiredesk.schemas.CueClass;
import dev.wiredesk.text.sequence.SequenceDecoder;
import java.util.EnumSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the attributions of one text, sentence by sentence: a word that may be a cue is taken or
 * not, and a taken one is given its source and content. Belongs to one call.
 */
final class AttributionTagger {
  /** Scores are in units of 0.024 nats. Below zero, more true cues are won than false ones. */
  private static final int LEAST = -80;

  /** Who is quoted speaks for himself: what others say within the quotation is rarely news. */
  private static final int LEAST_QUOTED = 60;

  private final EncodedAttributions text;
  private final AttributionModel model;
  private final SequenceDecoder decoder;
  private final int[] features;

  AttributionTagger(EncodedAttributions text, AttributionModel model) {
    this.text = text;
    this.model = model;
    decoder = model.roleDecoder();
    features = new int[2 * text.most()];
  }

  /**
   * Adds the attributions of the sentence entered, in the order of their cues. The model has
   * learned from bodies: in a headline it is asked only where no rule finds anything.
   */
  void find(List<Attribution> found) {
    if (text.isHeadline() && !text.ruled().isEmpty()) {
      found.addAll(text.ruled());
    } else {
      findCues(found);
    }
  }

  private void findCues(List<Attribution> found) {
    Passage p = text.passage();
    int end = p.from();
    for (int i = p.from(); i < p.to(); i++) {
      if (i >= end && text.mayBeCue(i) && cueScore(i) > (p.isQuoted(i) ? LEAST_QUOTED : LEAST)) {
        Attribution attribution = read(i);
        if (attribution != null) {
          found.add(attribution);
          end = attribution.cueRange().to();
        }
      }
    }
  }

  /** How much speaks for the word being a cue; of a word of the sentence entered. */
  int cueScore(int token) {
    return model.cueScore(features, text.fillCue(token, features));
  }

  private @Nullable Attribution read(int head) {
    RoleSpans spans = spans(head);
    List<Range> content = Quoted.complete(text.passage(), spans, head);
    return content.isEmpty() ? null : attribution(head, spans, content);
  }

  private RoleSpans spans(int head) {
    text.enterCue(head);
    int[] tags = decoder.decode(text, text.from(), text.to());
    return RoleSpans.of(tags, text.from(), head).withSource(this::withoutPossessive);
  }

  /** "the army's claim": the army claims it. */
  private Range withoutPossessive(Range source) {
    boolean marked = text.passage().isPossessiveMark(source.to() - 1);
    return marked && source.to() - source.from() > 1
        ? new Range(source.from(), source.to() - 1)
        : source;
  }

  /** What the word reports if it reports this content. */
  Attribution withContent(int head, Range content) {
    return attribution(head, spans(head), List.of(content));
  }

  /** What a known cue does the lexicon knows better than what was learned. */
  private Attribution attribution(int head, RoleSpans spans, List<Range> content) {
    Attribution rule = text.ruleAt(head);
    if (rule != null) {
      return new Attribution(
          spans.source(), spans.cue(), content, rule.cue(), rule.negated(), rule.addressee());
    }
    CueClass cueClass = model.cueClass(features, text.fillCue(head, features));
    Cue cue = new Cue(text.passage().word(head), false, cueClass, EnumSet.noneOf(Frame.class));
    return new Attribution(
        spans.source(), spans.cue(), content, cue, isNegated(spans.cue().from(), head), null);
  }

  private boolean isNegated(int from, int head) {
    for (int i = Math.min(from, head - 2); i < head; i++) {
      if (text.passage().is(i, WordClass.NEGATION) || text.passage().is(i, "longer")) {
        return true;
      }
    }
    return false;
  }
}
