package dev.wiredesk.text.tokens;

/**
 * Finds where the token that begins at an index ends. Looks a bounded number of characters ahead.
 */
final class TokenScanner {
  private static final String AFTER_ADDRESS = ".,;:!?)]}'’*";
  private static final String REPEATED = ".-–—`*=_~";
  private static final int LONGEST_CLITIC = 3;

  private final String text;

  TokenScanner(String text) {
    this.text = text;
  }

  int endOfToken(int start) {
    if (beginsAddress(start)) {
      return endOfAddress(start);
    }
    if (isN(start) && start + 1 < text.length() && endsNegation(start + 1)) {
      return start + 3;
    }
    if (Characters.isWordAt(text, start)) {
      return endOfWord(start);
    }
    char c = text.charAt(start);
    if (Characters.isApostrophe(c)) {
      return start + Math.max(1, cliticLength(start));
    }
    return endOfSymbol(start, c);
  }

  private boolean beginsAddress(int start) {
    char c = text.charAt(start);
    return (c == 'h' && (text.startsWith("http://", start) || text.startsWith("https://", start)))
        || (c == 'w' && text.startsWith("www.", start));
  }

  private int endOfAddress(int start) {
    int end = start;
    while (end < text.length() && isAddressPart(text.charAt(end))) {
      end++;
    }
    while (end > start + 1 && AFTER_ADDRESS.indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return end;
  }

  private static boolean isAddressPart(char c) {
    return !Characters.isSpace(c) && c != '"' && c != '“' && c != '”' && c != '<' && c != '>';
  }

  private int endOfWord(int start) {
    int end = start;
    while (true) {
      if (Characters.isWordAt(text, end)) {
        end += Character.charCount(text.codePointAt(end));
      } else if (joins(start, end)) {
        end++;
      } else {
        break;
      }
    }
    if (leavesNegation(start, end)) {
      return end - 1;
    }
    return takesFullStop(start, end) ? end + 1 : end;
  }

  /** Whether the mark at {@code at} stands inside a word: the word goes on right after it. */
  private boolean joins(int start, int at) {
    if (at >= text.length() || !Characters.isWordAt(text, at + 1)) {
      return false;
    }
    char c = text.charAt(at);
    return switch (c) {
      case '.' -> joinsByFullStop(start, at);
      case ',' -> Characters.isDigitAt(text, at - 1) && Characters.isDigitAt(text, at + 1);
      case ':' -> Characters.isDigitAt(text, at - 1) && Characters.isDigitAt(text, at + 1);
      case '&', '@', '_' -> true;
      case '\'', '’' -> cliticLength(at) == 0 && !endsNegation(at);
      default -> Characters.isHyphen(c);
    };
  }

  /** In 3.5, U.S. and example.com, but not where a space is missing between two sentences. */
  private boolean joinsByFullStop(int start, int at) {
    if (Characters.isUpperAt(text, at + 1)) {
      return at - start == 1 || (at - start >= 3 && text.charAt(at - 2) == '.');
    }
    return true;
  }

  /** Length of 's, 'm, 'd, 'll, 're or 've at the apostrophe, 0 if something else follows it. */
  private int cliticLength(int apostrophe) {
    if (!Characters.isLetterAt(text, apostrophe - 1)) {
      return 0;
    }
    int end = apostrophe + 1;
    while (end - apostrophe <= LONGEST_CLITIC && Characters.isLetterAt(text, end)) {
      end++;
    }
    int length = end - apostrophe;
    return isClitic(apostrophe + 1, length - 1) ? length : 0;
  }

  private boolean isClitic(int from, int length) {
    return switch (length) {
      case 1 -> "smdSMD".indexOf(text.charAt(from)) >= 0;
      case 2 ->
          text.regionMatches(true, from, "ll", 0, 2)
              || text.regionMatches(true, from, "re", 0, 2)
              || text.regionMatches(true, from, "ve", 0, 2);
      default -> false;
    };
  }

  /** Whether the apostrophe is the one of n't. */
  private boolean endsNegation(int apostrophe) {
    return Characters.isApostrophe(text.charAt(apostrophe))
        && isT(apostrophe + 1)
        && !Characters.isWordAt(text, apostrophe + 2)
        && isN(apostrophe - 1)
        && Characters.isLetterAt(text, apostrophe - 2);
  }

  private boolean leavesNegation(int start, int end) {
    return end - start >= 2 && end < text.length() && endsNegation(end);
  }

  private boolean isT(int index) {
    return index < text.length() && (text.charAt(index) == 't' || text.charAt(index) == 'T');
  }

  private boolean isN(int index) {
    return index >= 0 && (text.charAt(index) == 'n' || text.charAt(index) == 'N');
  }

  private boolean takesFullStop(int start, int end) {
    return end < text.length()
        && text.charAt(end) == '.'
        && !(end + 1 < text.length() && text.charAt(end + 1) == '.')
        && Abbreviations.isShortened(text, start, end);
  }

  private int endOfSymbol(int start, char c) {
    if (REPEATED.indexOf(c) < 0) {
      return start + Character.charCount(text.codePointAt(start));
    }
    int end = start;
    while (end < text.length() && text.charAt(end) == c) {
      end++;
    }
    return end;
  }
}
