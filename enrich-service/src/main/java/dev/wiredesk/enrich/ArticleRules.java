package dev.wiredesk.enrich;

import dev.wiredesk.schemas.RawArticle;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** What an article must have beyond the fields that its schema asks for. */
final class ArticleRules {
  /** Largest uri, bytes of UTF-8: it is the key of every later record. */
  static final int MAX_URI_BYTES = 8 * 1024;

  /** Longest run of letters and digits, UTF-16 units: text of any language breaks much earlier. */
  static final int MAX_WORD = 50_000;

  private ArticleRules() {}

  /** The first rule that the article breaks. */
  static Optional<Rejection> broken(ReceivedArticle received) {
    RawArticle article = received.article();
    int uriBytes = article.getUri().getBytes(StandardCharsets.UTF_8).length;
    if (article.getUri().isBlank() || uriBytes > MAX_URI_BYTES) {
      return rejected(
          RejectionCause.BAD_URI,
          "The uri has " + uriBytes + " bytes; it needs 1 to " + MAX_URI_BYTES,
          received);
    }
    if (article.getBody().isBlank()) {
      return rejected(RejectionCause.NO_BODY, "The body is empty", received);
    }
    int longest = Math.max(longestWord(article.getHeadline()), longestWord(article.getBody()));
    if (longest > MAX_WORD) {
      return rejected(
          RejectionCause.NOT_TEXT, "It holds a word of " + longest + " characters", received);
    }
    return Optional.empty();
  }

  private static int longestWord(String text) {
    int longest = 0;
    int begin = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || !isPartOfWord(text.charAt(i))) {
        longest = Math.max(longest, i - begin);
        begin = i + 1;
      }
    }
    return longest;
  }

  private static boolean isPartOfWord(char unit) {
    return Character.isLetterOrDigit(unit) || Character.isSurrogate(unit);
  }

  private static Optional<Rejection> rejected(
      RejectionCause cause, String message, ReceivedArticle received) {
    String uri = cause == RejectionCause.BAD_URI ? null : received.article().getUri();
    return Optional.of(new Rejection(cause, message, uri, received.original()));
  }
}
