package dev.wiredesk.text;

import dev.wiredesk.schemas.Mention;
import dev.wiredesk.schemas.MentionKind;
import dev.wiredesk.schemas.TextField;
import dev.wiredesk.schemas.TextSelector;
import java.util.Arrays;

/**
 * Turns Java's UTF-16 indexes into a text into selectors in Unicode code points. The only place
 * that does.
 */
final class Selectors {
  private static final int[] NONE = {};

  private final TextField field;
  private final String text;
  private final int[] lowSurrogates;

  Selectors(TextField field, String text) {
    this.field = field;
    this.text = text;
    this.lowSurrogates = lowSurrogates(text);
  }

  TextSelector select(int start, int end) {
    return new TextSelector(field, codePoint(start), codePoint(end), text.substring(start, end));
  }

  Mention mention(int start, int end, MentionKind kind) {
    return new Mention(field, codePoint(start), codePoint(end), text.substring(start, end), kind);
  }

  /** Code points before a UTF-16 index that is not in the middle of a pair. */
  int codePoint(int index) {
    if (lowSurrogates.length == 0) {
      return index;
    }
    int found = Arrays.binarySearch(lowSurrogates, index);
    return index - (found < 0 ? -found - 1 : found);
  }

  private static int[] lowSurrogates(String text) {
    int count = count(text);
    if (count == 0) {
      return NONE;
    }
    int[] indexes = new int[count];
    int next = 0;
    for (int i = 0; i < text.length(); i++) {
      if (Character.isLowSurrogate(text.charAt(i))) {
        indexes[next++] = i;
      }
    }
    return indexes;
  }

  private static int count(String text) {
    int count = 0;
    for (int i = 0; i < text.length(); i++) {
      if (Character.isLowSurrogate(text.charAt(i))) {
        count++;
      }
    }
    return count;
  }
}
