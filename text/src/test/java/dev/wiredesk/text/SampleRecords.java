package dev.wiredesk.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Annotates texts of our own and answers with the digest of all their records, so that one process
 * can be compared with another: run as a program, it prints it.
 */
final class SampleRecords {
  private static final String STORY =
      "LUSAKA, Zambia — Nineteen people died when a coach and a fuel tanker collided near Kapiri"
          + " Mposhi on Thursday night.\\n\\nForeign Minister Elena Marsh denied on Monday that"
          + " troops had left İzmir. “They are all there,” she told Reuters, “and they will stay”."
          + " The Nordvik Observatory (NO) said the withdrawal was under way; according to"
          + " officials, it cost $3.5 million, 12% more than in May 2024. It was reported that"
          + " João's team lost. Marsh promised an answer by Friday.";

  private static final List<String> LANGUAGES = List.of("en", "de", "tr", "und");

  private SampleRecords() {}

  public static void main(String[] arguments) throws ArticleFormatException {
    System.out.println(digest(Annotator.load()));
  }

  static String digest(Annotator annotator) throws ArticleFormatException {
    return Digests.hex(String.join("\n", records(annotator)));
  }

  private static List<String> records(Annotator annotator) throws ArticleFormatException {
    ArticleJson json = new ArticleJson();
    List<String> records = new ArrayList<>();
    for (String language : LANGUAGES) {
      String article =
          "{\"uri\":\"urn:"
              + language
              + "\",\"headline\":\"Troops leave İzmir, observatory says\",\"language\":\""
              + language
              + "\",\"versionCreated\":\"2026-03-02T10:00:00Z\",\"body\":\""
              + STORY
              + "\"}";
      records.add(json.write(annotator.annotate(json.read(article))));
    }
    return records;
  }
}
