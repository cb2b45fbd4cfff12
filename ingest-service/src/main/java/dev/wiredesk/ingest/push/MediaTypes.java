package dev.wiredesk.ingest.push;

import io.helidon.common.media.type.MediaType;
import io.helidon.http.HttpMediaType;
import io.helidon.http.Status;
import io.helidon.webserver.http.ServerRequest;
import java.util.Map;

/** Which media types articles may come in. */
final class MediaTypes {
  private static final BodyFormat NDJSON = new NdjsonBody();
  private static final Map<String, BodyFormat> FORMATS =
      Map.of(
          "application/json", new JsonBody(),
          "application/x-ndjson", NDJSON,
          "application/ndjson", NDJSON,
          "application/jsonl", NDJSON);

  private MediaTypes() {}

  static BodyFormat formatOf(ServerRequest request) throws Refusal {
    HttpMediaType type = request.headers().contentType().orElseThrow(MediaTypes::unsupported);
    BodyFormat format = FORMATS.get(fullName(type.mediaType()));
    boolean utf8 = type.charset().map(name -> name.equalsIgnoreCase("utf-8")).orElse(true);
    if (format == null || !utf8) {
      throw unsupported();
    }
    return format;
  }

  private static String fullName(MediaType type) {
    return type.type() + "/" + type.subtype();
  }

  private static Refusal unsupported() {
    return Refusal.of(
        Status.UNSUPPORTED_MEDIA_TYPE_415,
        "Content-Type must be application/json (an article, or an array of them) or"
            + " application/x-ndjson (one article a line), in UTF-8");
  }
}
