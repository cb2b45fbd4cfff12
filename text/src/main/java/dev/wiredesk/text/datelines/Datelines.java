package dev.wiredesk.text.datelines;

import dev.wiredesk.text.tokens.Token;
import dev.wiredesk.text.tokens.TokenizedText;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Recognises "By Ana Ruiz", "(Corrects the toll)", "NAIROBI, Kenya (Savannah Wire) -" and "WALVIS
 * BAY. " before an article's first sentence. Looks a bounded number of tokens ahead.
 */
public final class Datelines {
  private static final int MOST_LINES = 4;
  private static final int LONGEST_LINE = 16;
  private static final int LONGEST_NOTE = 60;
  private static final int LONGEST_DATELINE = 16;
  private static final Set<String> DESK_WORDS =
      Set.of("correspondent", "correspondents", "reporter", "reporters", "staff", "agencies");

  private final TokenizedText body;
  private final List<Token> tokens;

  private Datelines(TokenizedText body) {
    this.body = body;
    this.tokens = body.tokens();
  }

  public static Dateline of(TokenizedText body) {
    return new Datelines(body).find();
  }

  private Dateline find() {
    int from = 0;
    String place = null;
    for (int n = 0; n < MOST_LINES; n++) {
      int after = afterByline(from);
      place = after > from && place == null ? placeOfByline(from, after) : place;
      after = after > from ? after : afterNote(from);
      if (after == from) {
        break;
      }
      from = after;
    }
    return dateline(from, place);
  }

  private Dateline dateline(int from, @Nullable String placeOfByline) {
    Place place = new Place(body, from);
    int to = place.read(LONGEST_DATELINE);
    String named = to > from ? place.name() : null;
    int first = to > from ? to : from;
    if (first == 0 || first >= tokens.size()) {
      return Dateline.NONE;
    }
    return new Dateline(tokens.get(first).start(), first, named == null ? placeOfByline : named);
  }

  /** Behind a line that says who wrote the article; the same index if it is none. */
  private int afterByline(int from) {
    int end = endOfLine(from, LONGEST_LINE);
    return end > from && end < tokens.size() && isByline(from, end) ? end : from;
  }

  private boolean isByline(int from, int end) {
    String last = word(end - 1);
    boolean sentence = last.equals(".") || last.endsWith("”") || last.endsWith("\"");
    if (word(from).equalsIgnoreCase("by")) {
      return Character.isUpperCase(word(from + 1).codePointAt(0)) && !sentence;
    }
    for (int i = from; i < end; i++) {
      if (DESK_WORDS.contains(word(i)) && end - from <= LONGEST_LINE / 2) {
        return !sentence;
      }
    }
    return false;
  }

  /** "By Ana Ruiz in Lugo", "By Ana Ruiz, LUGO". */
  private @Nullable String placeOfByline(int from, int end) {
    for (int i = end - 1; i > from; i--) {
      boolean in = word(i).equals("in");
      boolean comma = word(i).equals(",") && Place.isShouted(word(i + 1));
      if ((in || comma) && i + 1 < end) {
        return body.text().substring(tokens.get(i + 1).start(), tokens.get(end - 1).end());
      }
    }
    return null;
  }

  /** Behind a paragraph in brackets, such as a correction; the same index if it is none. */
  private int afterNote(int from) {
    if (from >= tokens.size() || !word(from).equals("(")) {
      return from;
    }
    int end = endOfLine(from, LONGEST_NOTE);
    return end < tokens.size() && end > from && word(end - 1).equals(")") ? end : from;
  }

  /** Index after the last token of the line, or {@code from} if it is too long for one. */
  private int endOfLine(int from, int longest) {
    for (int i = from; i < Math.min(tokens.size(), from + longest); i++) {
      if (i + 1 == tokens.size() || breaksAfter(i)) {
        return i + 1;
      }
    }
    return from;
  }

  private boolean breaksAfter(int i) {
    return body.text().substring(tokens.get(i).end(), tokens.get(i + 1).start()).indexOf('\n') >= 0;
  }

  private String word(int i) {
    return i < tokens.size() ? tokens.get(i).text() : " ";
  }
}
