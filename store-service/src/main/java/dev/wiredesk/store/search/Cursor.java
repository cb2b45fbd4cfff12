package dev.wiredesk.store.search;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;

/**
 * The last result of a page, by the values that order the results. It is good for the search that
 * it came from, which the fingerprint tells.
 *
 * @param rank 0 where results are ordered by time alone
 */
record Cursor(String fingerprint, float rank, Instant listedAt, long id) {
  private static final String DIVIDER = "|";

  String text() {
    String plain = String.join(DIVIDER, fingerprint, "" + rank, listedAt.toString(), "" + id);
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(plain.getBytes(StandardCharsets.UTF_8));
  }

  static Cursor of(String text, String fingerprint) throws BadParameter {
    Cursor cursor = parsed(text);
    if (!cursor.fingerprint().equals(fingerprint)) {
      throw new BadParameter(
          "cursor belongs to another search: repeat that search's parameters with it");
    }
    return cursor;
  }

  private static Cursor parsed(String text) throws BadParameter {
    try {
      String plain = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
      String[] parts = plain.split("[|]", -1);
      if (parts.length != 4) {
        throw unreadable();
      }
      return new Cursor(
          parts[0],
          Float.parseFloat(parts[1]),
          orderable(Instant.parse(parts[2])),
          Long.parseLong(parts[3]));
    } catch (IllegalArgumentException | DateTimeException e) {
      throw unreadable();
    }
  }

  /**
   * @throws DateTimeException outside the years 1 to 9999, which no article of the database has
   */
  static Instant orderable(Instant time) {
    int year = time.atOffset(ZoneOffset.UTC).getYear();
    if (year < 1 || year > 9999) {
      throw new DateTimeException("Outside the years 1 to 9999");
    }
    return time;
  }

  private static BadParameter unreadable() {
    return new BadParameter("cursor must be the value of 'next' in the page before, unchanged");
  }
}
