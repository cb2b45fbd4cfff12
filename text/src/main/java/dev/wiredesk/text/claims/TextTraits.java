package dev.wiredesk.text.claims;

import dev.wiredesk.text.entities.EntityMention;
import dev.wiredesk.text.sequence.Hashes;
import dev.wiredesk.text.sequence.WordClusters;
import java.util.List;

/**
 * What the model of attributions knows of each token of one text, in arrays by token index. Belongs
 * to the call that built it.
 */
final class TextTraits {
  static final int CAPITAL = 1;
  static final int WORD = 2;
  static final int ED = 4;
  static final int ING = 8;
  static final int S = 16;
  static final int LY = 32;
  static final int DIGIT = 64;
  static final int QUOTED = 128;
  static final int CANDIDATE = 256;
  static final int AUXILIARY = 512;

  final Words words;
  final Quotations quotations;
  final long[] folded;

  /** Hashes of the stems. */
  final long[] stem;

  final int[] cluster;
  final int[] flags;

  /** The kind of name the token is in: the place of its type plus 1, 0 for none. */
  final int[] name;

  TextTraits(
      Words words,
      Quotations quotations,
      List<EntityMention> names,
      WordClusters clusters,
      CueWords cueWords) {
    this.words = words;
    this.quotations = quotations;
    int size = words.size();
    folded = new long[size];
    stem = new long[size];
    cluster = new int[size];
    flags = new int[size];
    name = new int[size];
    for (int i = 0; i < size; i++) {
      String word = words.lowerCase(i);
      folded[i] = Hashes.folded(word, 0, word.length());
      stem[i] = Stems.of(word);
      cluster[i] = clusters.path(folded[i]);
      flags[i] = flags(i, word, cueWords);
    }
    for (EntityMention mention : names) {
      for (int i = mention.from(); i < mention.to(); i++) {
        name[i] = kind(mention);
      }
    }
  }

  private static int kind(EntityMention mention) {
    return switch (mention.type()) {
      case PERSON -> 1;
      case ORGANIZATION -> 2;
      case LOCATION -> 3;
      case GROUP -> 4;
      default -> 5;
    };
  }

  private int flags(int i, String word, CueWords cueWords) {
    int flags = form(word);
    flags |= words.isCapital(i) ? CAPITAL : 0;
    flags |= words.isWord(i) ? WORD : 0;
    flags |= Character.isDigit(words.firstCharacter(i)) ? DIGIT : 0;
    flags |= quotations.covers(i) ? QUOTED : 0;
    flags |= cueWords.has(stem[i]) ? CANDIDATE : 0;
    return flags | (isAuxiliary(i) ? AUXILIARY : 0);
  }

  private boolean isAuxiliary(int i) {
    return words.is(i, WordClass.BE)
        || words.is(i, WordClass.HAVE)
        || words.is(i, WordClass.DO)
        || words.is(i, WordClass.MODAL);
  }

  private static int form(String word) {
    if (word.length() < 4) {
      return 0;
    }
    if (word.endsWith("ed")) {
      return ED;
    }
    if (word.endsWith("ing")) {
      return ING;
    }
    if (word.endsWith("ly")) {
      return LY;
    }
    return word.endsWith("s") ? S : 0;
  }

  int size() {
    return folded.length;
  }

  boolean has(int index, int flag) {
    return (flags[index] & flag) != 0;
  }
}
