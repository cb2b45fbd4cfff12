package dev.wiredesk.text.sequence;

/**
 * Which words are alike: each known word has a path of halvings, whose beginning it shares with
 * words somewhat like it. Any number of threads may share one.
 */
public final class WordClusters {
  private final HashTable paths;

  private WordClusters(HashTable paths) {
    this.paths = paths;
  }

  public static WordClusters load() {
    HashTable paths = new HashTable(30_000);
    for (String line : WordList.read(WordClusters.class, "clusters.txt")) {
      int end = line.indexOf(' ');
      int path = Integer.parseInt("1" + line.substring(0, end), 2);
      for (int from = end + 1; from < line.length(); from = end + 1) {
        int space = line.indexOf(' ', from);
        end = space < 0 ? line.length() : space;
        paths.put(Hashes.folded(line, from, end), path);
      }
    }
    return new WordClusters(paths);
  }

  /** The path with a leading 1, or 0 for an unknown word. */
  public int path(long folded) {
    return paths.get(folded);
  }

  /** The first {@code depth} halvings of a path. */
  public static int beginning(int path, int depth) {
    int length = 31 - Integer.numberOfLeadingZeros(path | 1);
    return length > depth ? path >>> (length - depth) : path;
  }
}
