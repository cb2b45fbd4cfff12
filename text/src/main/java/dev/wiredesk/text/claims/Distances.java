package dev.wiredesk.text.claims;

/**
 * What lies between a cue and the tokens of its sentence: the commas, verbs and other cues on the
 * way, and the segments that commas and conjunctions divide the sentence into. Places count from
 * the beginning of what is entered in the context. Used by one thread.
 */
final class Distances {
  private static final int MOST = 3;

  private static final long DIVIDING =
      WordClass.COMMA.bit()
          | WordClass.DASH.bit()
          | WordClass.STOP.bit()
          | WordClass.COORDINATOR.bit()
          | WordClass.SUBORDINATOR.bit()
          | WordClass.RELATIVE.bit()
          | WordClass.OPEN.bit()
          | WordClass.CLOSE.bit();

  private final TextTraits text;
  private final Context context;
  private int[] segment = new int[0];
  private int[] segmentStart = new int[0];
  private int[] crossed = new int[0];

  Distances(TextTraits text, Context context) {
    this.text = text;
    this.context = context;
  }

  void enter(int cue) {
    int size = context.to() - context.from();
    if (segment.length < size) {
      segment = new int[size];
      segmentStart = new int[size];
      crossed = new int[size];
    }
    markSegments(size);
    markCrossed(cue - context.from(), size);
  }

  int segment(int place) {
    return segment[place];
  }

  int segmentStart(int place) {
    return segmentStart[place];
  }

  /**
   * Commas, other cues and verbs between the cue and the token, each up to 3, and marks, in bits.
   */
  int crossed(int place) {
    return crossed[place];
  }

  private void markSegments(int size) {
    int number = 0;
    int start = 0;
    for (int k = 0; k < size; k++) {
      if (k > 0 && divides(context.from() + k)) {
        number++;
        start = k;
      }
      segment[k] = number;
      segmentStart[k] = start;
    }
  }

  private boolean divides(int i) {
    return (text.words.classes(i) & DIVIDING) != 0 || text.words.lowerCase(i).equals("\"");
  }

  private void markCrossed(int cue, int size) {
    int bits = 0;
    for (int k = cue; k < size; k++) {
      crossed[k] = bits;
      bits = crossing(bits, context.from() + k, k == cue);
    }
    bits = 0;
    for (int k = cue; k >= 0; k--) {
      crossed[k] = bits;
      bits = crossing(bits, context.from() + k, k == cue);
    }
  }

  private int crossing(int bits, int i, boolean isCue) {
    Words words = text.words;
    int commas = more(bits & MOST, words.is(i, WordClass.COMMA));
    int cues = more(bits >> 2 & MOST, !isCue && text.has(i, TextTraits.CANDIDATE));
    int verbs = more(bits >> 4 & MOST, !isCue && text.has(i, TextTraits.AUXILIARY));
    int marks = bits >> 6;
    marks |= words.lowerCase(i).equals("that") ? 1 : 0;
    marks |= words.is(i, WordClass.STOP) || words.is(i, WordClass.DASH) ? 2 : 0;
    marks |= words.is(i, WordClass.COORDINATOR) ? 4 : 0;
    return commas | cues << 2 | verbs << 4 | marks << 6;
  }

  private static int more(int count, boolean one) {
    return one ? Math.min(MOST, count + 1) : count;
  }
}
