package dev.wiredesk.training;

import java.util.List;

/** A text with the names marked in it. */
record AnnotatedText(String id, String text, List<Span> spans) {
  AnnotatedText {
    spans = List.copyOf(spans);
  }

  /**
   * A name.
   *
   * @param start first UTF-16 index
   * @param end UTF-16 index after the last one
   * @param label as the data set writes it
   */
  record Span(int start, int end, String label) {}
}
