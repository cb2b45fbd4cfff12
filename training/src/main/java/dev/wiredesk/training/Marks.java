package dev.wiredesk.training;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads one paragraph with marks and takes them out: names as {@code [P Ana Ruiz]}, the parts of
 * attributions as {@code {1s she}}, {@code {1c said}}, {@code {1t it was late}}. Marks nest like
 * brackets. The corpus's README says what the letters mean.
 */
final class Marks {
  private static final Pattern PART =
      Pattern.compile("\\{(\\d+(?:,\\d+)*)(s|c[DFXPMSBR]?|t-?!?|t!-) ");
  private static final Pattern NAME = Pattern.compile("\\[([POLGEW]) ");

  private final String where;
  private final StringBuilder plain;
  private final Deque<Open> open = new ArrayDeque<>();
  private final List<Name> names = new ArrayList<>();
  private final List<Part> parts = new ArrayList<>();

  /** A name; places are UTF-16 indexes of the text without marks. */
  record Name(int start, int end, char type) {}

  /** A part of an attribution: its number in the article, and the letters that say what it is. */
  record Part(int number, String kind, int start, int end) {}

  private record Open(Matcher mark, int start, boolean name) {}

  /**
   * Marks of a text.
   *
   * @param where names the article in errors
   * @param before the article so far without marks; what is read is added to it
   */
  Marks(String where, StringBuilder before) {
    this.where = where;
    this.plain = before;
  }

  List<Name> names() {
    return Collections.unmodifiableList(names);
  }

  List<Part> parts() {
    return Collections.unmodifiableList(parts);
  }

  /**
   * Reads on.
   *
   * @throws IllegalArgumentException if a mark is not well formed; says which
   */
  void read(String marked) {
    int i = 0;
    while (i < marked.length()) {
      char c = marked.charAt(i);
      if (c == '{' || c == '[') {
        i = begin(marked, i);
      } else {
        if (c == '}' || c == ']') {
          end(c == ']');
        } else {
          plain.append(c);
        }
        i++;
      }
    }
    if (!open.isEmpty()) {
      throw fault("mark " + open.peek().mark().group() + "is never closed");
    }
  }

  private int begin(String marked, int at) {
    boolean name = marked.charAt(at) == '[';
    Matcher mark = (name ? NAME : PART).matcher(marked).region(at, marked.length());
    if (!mark.lookingAt()) {
      throw fault(
          "no mark begins like " + marked.substring(at, Math.min(at + 20, marked.length())));
    }
    open.push(new Open(mark, plain.length(), name));
    return mark.end();
  }

  private void end(boolean name) {
    if (open.isEmpty() || open.peek().name() != name) {
      throw fault("marks cross or one is closed that is not open");
    }
    Open mark = open.pop();
    if (mark.start() == plain.length()) {
      throw fault("mark " + mark.mark().group() + "is empty");
    }
    if (name) {
      names.add(new Name(mark.start(), plain.length(), mark.mark().group(1).charAt(0)));
    } else {
      for (String number : mark.mark().group(1).split(",", -1)) {
        parts.add(
            new Part(Integer.parseInt(number), mark.mark().group(2), mark.start(), plain.length()));
      }
    }
  }

  private IllegalArgumentException fault(String what) {
    int from = Math.max(0, plain.length() - 40);
    return new IllegalArgumentException(where + ": " + what + ", after: " + plain.substring(from));
  }
}
