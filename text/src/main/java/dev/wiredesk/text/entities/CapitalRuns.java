package dev.wiredesk.text.entities;

import dev.wiredesk.text.sequence.HashTable;
import dev.wiredesk.text.sequence.Hashes;
import dev.wiredesk.text.tokens.Sentence;

/** Finds runs such as "Bank of the South": capitalised words with a few small ones between them. */
final class CapitalRuns {
  private static final HashTable LINKS = links();

  private CapitalRuns() {}

  static void fill(TextColumns text, Sentence sentence) {
    int i = sentence.from();
    while (i < sentence.to()) {
      int to =
          text.isCapital(i) && !text.has(i, TextColumns.SHOUTED)
              ? end(text, i, sentence.to())
              : i + 1;
      for (int k = i; k < to; k++) {
        text.runFrom[k] = i;
        text.runTo[k] = to;
      }
      i = to;
    }
  }

  private static int end(TextColumns text, int from, int limit) {
    int end = from + 1;
    int next = end;
    while (next < limit && next - end < 3) {
      if (text.isCapital(next)) {
        end = next + 1;
      } else if (LINKS.get(text.folded[next]) == 0) {
        break;
      }
      next++;
    }
    return end;
  }

  private static HashTable links() {
    String[] words = {
      "of", "for", "the", "de", "del", "da", "di", "do", "dos", "al", "el", "bin", "ibn", "von",
      "van", "der", "den", "la", "le", "du", "&", "y", "e"
    };
    HashTable table = new HashTable(words.length);
    for (String word : words) {
      table.addBits(Hashes.folded(word, 0, word.length()), 1);
    }
    return table;
  }
}
