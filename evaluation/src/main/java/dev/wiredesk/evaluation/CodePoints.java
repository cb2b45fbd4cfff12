package dev.wiredesk.evaluation;

/** A text by code points. */
final class CodePoints {
  private final int[] codePoints;

  CodePoints(String text) {
    codePoints = text.codePoints().toArray();
  }

  int length() {
    return codePoints.length;
  }

  int at(int index) {
    return codePoints[index];
  }
}
