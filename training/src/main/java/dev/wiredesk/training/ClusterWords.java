package dev.wiredesk.training;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Makes the word clusters that ship: {@code ClusterWords MINILM_JAR OUTPUT_FILE}. The vectors are
 * the input embeddings of all-MiniLM-L6-v2 (Apache-2.0), halved again and again; what remains of
 * them is which words are near each other.
 */
public final class ClusterWords {
  private ClusterWords() {}

  public static void main(String[] arguments) throws IOException {
    if (arguments.length != 2) {
      System.err.println("Usage: ClusterWords MINILM_JAR OUTPUT_FILE");
      System.exit(2);
    }
    WordVectors vectors = WordVectors.read(Path.of(arguments[0]));
    List<Bisection.Leaf> leaves = Bisection.of(vectors);
    try (BufferedWriter out = Files.newBufferedWriter(Path.of(arguments[1]))) {
      out.write(
          "# Words by likeness, each line a path of halvings and its words. From the input\n");
      out.write("# embeddings of all-MiniLM-L6-v2 (Apache-2.0), made by ClusterWords.\n");
      for (Bisection.Leaf leaf : leaves) {
        out.write(leaf.path() + " " + String.join(" ", leaf.words()) + "\n");
      }
    }
  }
}
