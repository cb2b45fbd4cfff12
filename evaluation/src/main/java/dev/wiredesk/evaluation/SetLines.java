package dev.wiredesk.evaluation;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;

/** Reads the lines of a set one by one; a line that is wrong is reported and the next one read. */
final class SetLines {
  private final String set;
  private final Consumer<BadLine> bad;

  SetLines(String set, Consumer<BadLine> bad) {
    this.set = set;
    this.bad = bad;
  }

  /** Does something with one line. */
  interface Use {
    void of(String line) throws GoldFormatException;
  }

  /** Blank lines are none; bytes that are no UTF-8 become U+FFFD. */
  void forEach(Path file, Use use) throws IOException {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8))) {
      long number = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        if (!line.isBlank()) {
          use(line, number, use);
        }
      }
    }
  }

  private void use(String line, long number, Use use) {
    try {
      use.of(line);
    } catch (GoldFormatException e) {
      bad.accept(new BadLine(set, number, String.valueOf(e.getMessage())));
    }
  }
}
