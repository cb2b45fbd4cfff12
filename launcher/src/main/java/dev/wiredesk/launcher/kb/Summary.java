package dev.wiredesk.launcher.kb;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** What a run over a dump came to. */
record Summary(
    long items,
    long kept,
    Map<Item.Reason, Long> dropped,
    long bad,
    boolean isCut,
    double seconds) {
  private static final ObjectMapper JSON = new ObjectMapper();

  void print(PrintStream out, boolean json, Path output) {
    out.println(json ? json(output) : text(output));
  }

  private String text(Path output) {
    return String.format(
        Locale.ROOT,
        "%s: %,d of %,d items kept (%,d with few sitelinks, %,d of no listed class, %,d without a"
            + " label), %,d bad lines, %.1f s",
        output,
        kept,
        items,
        count(Item.Reason.FEW_SITELINKS),
        count(Item.Reason.NO_CLASS),
        count(Item.Reason.NO_LABEL),
        bad,
        seconds);
  }

  private String json(Path output) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("output", output.toString());
    fields.put("items", items);
    fields.put("kept", kept);
    fields.put("fewSitelinks", count(Item.Reason.FEW_SITELINKS));
    fields.put("noListedClass", count(Item.Reason.NO_CLASS));
    fields.put("noLabel", count(Item.Reason.NO_LABEL));
    fields.put("badLines", bad);
    fields.put("cut", isCut);
    fields.put("seconds", Math.round(seconds * 10) / 10.0);
    try {
      return JSON.writeValueAsString(fields);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("Strings and numbers always have JSON", e);
    }
  }

  private long count(Item.Reason reason) {
    return dropped.getOrDefault(reason, 0L);
  }
}
