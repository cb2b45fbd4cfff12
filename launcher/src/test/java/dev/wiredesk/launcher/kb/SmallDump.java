package dev.wiredesk.launcher.kb;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorOutputStream;

/** A dump of a few invented items in Wikidata's format. */
final class SmallDump {
  static final String LAND =
      item(
          "Q990000001",
          labels("en", "Freedonia", "de", "Freedonien"),
          "\"aliases\":{\"en\":[{\"language\":\"en\",\"value\":\"Kingdom of Freedonia\"}]}",
          "\"descriptions\":{\"en\":{\"language\":\"en\",\"value\":\"country in a film\"}}",
          "\"claims\":{"
              + statement("P31", "Q6256")
              + ",\"P1549\":["
              + text("en", "Freedonian")
              + ","
              + text("de", "freedonisch")
              + "]}",
          sitelinks("enwiki", "dewiki", "frwiki", "commonswiki"));

  static final String PRESIDENT =
      item(
          "Q990000002",
          labels("en", "Rufus Firefly"),
          "\"aliases\":{}",
          "\"descriptions\":{\"en\":{\"language\":\"en\",\"value\":\"president of Freedonia\"}}",
          "\"claims\":{" + statement("P31", "Q5") + "," + statement("P27", "Q990000001") + "}",
          sitelinks("enwiki", "dewiki", "frwiki"));

  static final String LITTLE_KNOWN =
      item(
          "Q990000003",
          labels("en", "Bob Roland"),
          "\"aliases\":[]",
          "\"descriptions\":[]",
          "\"claims\":{" + statement("P31", "Q5") + "}",
          sitelinks("enwiki"));

  static final String OF_NO_CLASS =
      item(
          "Q990000004",
          labels("en", "List of films"),
          "\"aliases\":{}",
          "\"descriptions\":{}",
          "\"claims\":{" + statement("P31", "Q13406463") + "}",
          sitelinks("enwiki", "dewiki", "frwiki"));

  private SmallDump() {}

  static byte[] array(String... items) {
    return ("[\n" + String.join(",\n", items) + "\n]\n").getBytes(StandardCharsets.UTF_8);
  }

  static byte[] gzip(byte[] bytes) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (OutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(bytes);
    }
    return out.toByteArray();
  }

  static byte[] bzip2(byte[] bytes) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (OutputStream bzip2 = new BZip2CompressorOutputStream(out)) {
      bzip2.write(bytes);
    }
    return out.toByteArray();
  }

  private static String item(String id, String... parts) {
    return "{\"type\":\"item\",\"id\":\"" + id + "\"," + String.join(",", parts) + "}";
  }

  private static String labels(String... pairs) {
    return IntStream.range(0, pairs.length / 2)
        .mapToObj(
            i ->
                "\""
                    + pairs[2 * i]
                    + "\":{\"language\":\""
                    + pairs[2 * i]
                    + "\",\"value\":\""
                    + pairs[2 * i + 1]
                    + "\"}")
        .collect(Collectors.joining(",", "\"labels\":{", "}"));
  }

  private static String sitelinks(String... sites) {
    return List.of(sites).stream()
        .map(s -> "\"" + s + "\":{\"site\":\"" + s + "\",\"title\":\"T\",\"badges\":[]}")
        .collect(Collectors.joining(",", "\"sitelinks\":{", "}"));
  }

  static String statement(String property, String id) {
    return "\""
        + property
        + "\":["
        + value("{\"entity-type\":\"item\",\"id\":\"" + id + "\"}", "normal")
        + "]";
  }

  private static String text(String language, String text) {
    return value("{\"text\":\"" + text + "\",\"language\":\"" + language + "\"}", "normal");
  }

  static String value(String value, String rank) {
    return "{\"mainsnak\":{\"snaktype\":\"value\",\"datavalue\":{\"value\":"
        + value
        + "}},\"rank\":\""
        + rank
        + "\"}";
  }
}
