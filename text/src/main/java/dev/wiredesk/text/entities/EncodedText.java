package dev.wiredesk.text.entities;

import dev.wiredesk.text.sequence.Hashes;
import dev.wiredesk.text.sequence.TokenFeatures;
import dev.wiredesk.text.sequence.WordClusters;
import dev.wiredesk.text.tokens.Sentence;

/** The features of the tokens of one text, made on demand. Used by one thread. */
public final class EncodedText implements TokenFeatures {
  private static final int MOST_FEATURES = 160;

  private static final long OUTSIDE = 11;
  private static final int LONGEST_AFFIX = 4;

  private final TextColumns text;
  private int[] into = new int[0];
  private int count;
  private int from;
  private int to;

  EncodedText(TextColumns text) {
    this.text = text;
  }

  /** Neighbours outside this sentence are not looked at from now on. */
  public void enter(Sentence sentence) {
    from = sentence.from();
    to = sentence.to();
  }

  @Override
  public int most() {
    return MOST_FEATURES;
  }

  /** Of a token of the sentence entered. */
  @Override
  public int fill(int token, int[] features) {
    into = features;
    count = 0;
    words(token);
    affixes(token);
    shapes(token);
    lists(token);
    clusters(token);
    run(token);
    contexts(token);
    return count;
  }

  /** Whether the list of nationalities and religions has this token, alone, where it stands. */
  public boolean isListedGroup(int token) {
    return text.isListed(token, NameClass.DEMONYM.bit())
        && text.runTo[token] - text.runFrom[token] == 1;
  }

  TextColumns columns() {
    return text;
  }

  private void words(int i) {
    long before = folded(i - 1);
    long here = text.folded[i];
    long after = folded(i + 1);
    add(1, text.exact[i]);
    add(2, here);
    add(3, before);
    add(4, after);
    add(5, folded(i - 2));
    add(6, folded(i + 2));
    add(7, Hashes.both(before, here));
    add(8, Hashes.both(here, after));
    add(9, i > from ? text.suffix[i - 1] : OUTSIDE);
    add(10, i + 1 < to ? text.suffix[i + 1] : OUTSIDE);
    add(11, Hashes.both(folded(i - 2), before));
    add(12, Hashes.both(after, folded(i + 2)));
  }

  private void affixes(int i) {
    String word = text.word(i);
    int length = word.length();
    for (int n = 1; n <= LONGEST_AFFIX && n < length; n++) {
      add(15 + n, Hashes.folded(word, 0, n));
      add(20 + n, Hashes.folded(word, length - n, length));
    }
  }

  private void shapes(int i) {
    long before = shape(i - 1);
    long here = text.shape[i];
    long after = shape(i + 1);
    int flags = text.flags[i];
    add(30, here);
    add(31, before);
    add(32, after);
    add(33, Hashes.both(before, here));
    add(34, Hashes.both(here, after));
    add(35, Hashes.both(Hashes.both(before, here), after));
    add(36, flags);
    add(37, Hashes.both(here, flags));
    add(38, Hashes.both(here, folded(i - 1)));
    add(39, Hashes.both(here, folded(i + 1)));
  }

  private void lists(int i) {
    bits(40, text.begins[i]);
    bits(41, text.inside[i]);
    bits(42, i > from ? text.begins[i - 1] : 0);
    bits(43, i + 1 < to ? text.begins[i + 1] : 0);
    long here = Hashes.both(text.begins[i], text.inside[i]);
    add(44, Hashes.both(here, text.shape[i]));
    add(45, Hashes.both(here, i > from ? text.begins[i - 1] : -1));
    add(46, Hashes.both(here, i + 1 < to ? text.begins[i + 1] : -1));
    bits(47, i > from + 1 ? text.begins[i - 2] : 0);
    bits(48, i + 2 < to ? text.begins[i + 2] : 0);
  }

  private void clusters(int i) {
    int before = i > from ? text.cluster[i - 1] : -1;
    int here = text.cluster[i];
    int after = i + 1 < to ? text.cluster[i + 1] : -1;
    cluster(70, here);
    cluster(73, before);
    cluster(76, after);
    long coarse = WordClusters.beginning(here, 7);
    add(80, Hashes.both(WordClusters.beginning(before, 7), coarse));
    add(81, Hashes.both(coarse, WordClusters.beginning(after, 7)));
    add(82, Hashes.both(coarse, text.shape[i]));
    if (text.runTo[i] - text.runFrom[i] > 1) {
      cluster(83, text.cluster[text.runFrom[i]]);
      cluster(86, text.cluster[text.runTo[i] - 1]);
    }
  }

  private void cluster(int template, int path) {
    if (path != 0) {
      add(template, path);
      add(template + 1, WordClusters.beginning(path, 7));
      add(template + 2, WordClusters.beginning(path, 4));
    }
  }

  private void run(int i) {
    int first = text.runFrom[i];
    int last = text.runTo[i] - 1;
    long place = (Math.min(i - first, 3) * 4L) + Math.min(last - i, 3);
    add(50, text.isCapital(i) ? place : -1);
    if (last > first) {
      add(51, text.folded[last]);
      add(52, text.folded[first]);
      add(53, Hashes.both(place, text.begins[last]));
      add(54, Hashes.both(place, text.begins[first]));
    }
    if (text.isCapital(i)) {
      add(55, folded(first - 1));
      add(56, folded(last + 1));
    }
  }

  private void contexts(int i) {
    int bits = text.contexts[i];
    bits(60, bits);
    if (text.isCapital(i)) {
      bits(61, bits);
      add(62, Hashes.both(text.flags[i], bits & 3));
    }
  }

  private void bits(int template, int bits) {
    for (int rest = bits; rest != 0; rest &= rest - 1) {
      add(template, Integer.numberOfTrailingZeros(rest));
    }
  }

  private long folded(int i) {
    return i >= from && i < to ? text.folded[i] : OUTSIDE + (i < from ? 1 : 2);
  }

  private long shape(int i) {
    return i >= from && i < to ? text.shape[i] : OUTSIDE;
  }

  private void add(int template, long value) {
    into[count++] = Hashes.feature(template, value);
  }
}
