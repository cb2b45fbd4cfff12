package dev.wiredesk.training;

import java.util.List;

/** A text with the attributions marked in it. */
record AttributedText(String id, String text, List<Marked> attributions) {
  AttributedText {
    attributions = List.copyOf(attributions);
  }

  /** One attribution; each part is a list of stretches, empty where the text has none. */
  record Marked(List<Stretch> source, List<Stretch> cue, List<Stretch> content, String cueClass) {
    Marked {
      source = List.copyOf(source);
      cue = List.copyOf(cue);
      content = List.copyOf(content);
    }
  }

  /**
   * A stretch of the text.
   *
   * @param start first UTF-16 index
   * @param end UTF-16 index after the last one
   */
  record Stretch(int start, int end) {}
}
