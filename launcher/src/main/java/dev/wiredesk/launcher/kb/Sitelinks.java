package dev.wiredesk.launcher.kb;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;

/** In how many Wikipedias an item has a page. */
final class Sitelinks {
  private static final byte[] START = "\"sitelinks\":{".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] SITE = "\"site\":\"".getBytes(StandardCharsets.US_ASCII);
  private static final Set<String> OTHER_WIKIS =
      Set.of(
          "commonswiki",
          "specieswiki",
          "wikidatawiki",
          "metawiki",
          "mediawikiwiki",
          "sourceswiki",
          "outreachwiki",
          "incubatorwiki",
          "wikimaniawiki",
          "foundationwiki");

  private Sitelinks() {}

  /**
   * Not less than there are, without reading the JSON: nine of ten items have none and need not be
   * read. In a string the quotes would have backslashes, so the marks cannot be text.
   */
  static int atMost(byte[] json, int offset, int length) {
    int end = offset + length;
    int start = lastIndexOf(json, offset, end);
    if (start < 0) {
      return Integer.MAX_VALUE;
    }
    int count = 0;
    for (int i = start; i <= end - SITE.length; i++) {
      if (json[i] == '"' && isAt(json, i, SITE)) {
        count++;
      }
    }
    return count;
  }

  private static int lastIndexOf(byte[] json, int offset, int end) {
    for (int i = end - START.length; i >= offset; i--) {
      if (json[i] == '"' && isAt(json, i, START)) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isAt(byte[] json, int at, byte[] mark) {
    return Arrays.equals(json, at, at + mark.length, mark, 0, mark.length);
  }

  static int wikipedias(JsonNode sitelinks) {
    int count = 0;
    for (JsonNode link : sitelinks) {
      String site = link.path("site").asText();
      count += site.endsWith("wiki") && !OTHER_WIKIS.contains(site) ? 1 : 0;
    }
    return count;
  }
}
