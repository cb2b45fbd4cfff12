package dev.wiredesk.text.values;

import java.util.List;
import java.util.Locale;

/** In which cases of its letters a word of the list counts. */
enum Spelling {
  ANY,
  CAPITALISED,
  EXACT;

  List<String> forms(String word) {
    String upper = word.toUpperCase(Locale.ROOT);
    String capital = upper.substring(0, 1) + word.substring(1);
    return switch (this) {
      case ANY -> List.of(word, capital, upper);
      case CAPITALISED -> List.of(capital, upper);
      case EXACT -> List.of(word);
    };
  }
}
