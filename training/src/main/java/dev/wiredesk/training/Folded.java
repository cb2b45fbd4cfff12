package dev.wiredesk.training;

import java.text.Normalizer;
import java.util.Locale;

/** Names without case, accents, brackets and a leading "the". */
final class Folded {
  private Folded() {}

  static String of(String name) {
    String plain =
        Normalizer.normalize(name, Normalizer.Form.NFD)
            .replaceAll("\\(.*?\\)|\\p{M}|[*.'’]", "")
            .toLowerCase(Locale.ROOT)
            .strip();
    return plain.startsWith("the ") ? plain.substring("the ".length()) : plain;
  }
}
