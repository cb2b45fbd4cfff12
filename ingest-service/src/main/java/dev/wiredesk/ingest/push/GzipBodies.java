package dev.wiredesk.ingest.push;

import io.helidon.config.Config;
import io.helidon.http.encoding.ContentEncoding;
import io.helidon.http.encoding.spi.ContentEncodingProvider;

/** Lets the HTTP server take gzip; it finds this through {@code META-INF/services}. */
public final class GzipBodies implements ContentEncodingProvider {
  @Override
  public String configKey() {
    return "gzip";
  }

  @Override
  public ContentEncoding create(Config config, String name) {
    return new GzipRequests();
  }
}
