package dev.wiredesk.alert.delivery;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.wiredesk.schemas.Alert;
import dev.wiredesk.schemas.json.PlainJson;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;

/**
 * The JSON that a webhook receives: {@code type}, {@code timestamp} and {@code data} as Standard
 * Webhooks proposes. The same alert always gives the same bytes.
 */
final class AlertBody {
  private static final JsonFactory FACTORY = new JsonFactory();

  private AlertBody() {}

  /**
   * @param timestamp of the record, milliseconds: when the article came in
   */
  static byte[] of(Alert alert, long timestamp) {
    Alert data = Alert.newBuilder(alert).setWebhook(null).build();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (JsonGenerator json = FACTORY.createGenerator(out)) {
      json.writeStartObject();
      json.writeStringField("type", "wiredesk.alert");
      json.writeStringField("timestamp", Instant.ofEpochMilli(timestamp).toString());
      json.writeFieldName("data");
      PlainJson.write(data, json);
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException("Memory cannot fail to be written", e);
    }
    return out.toByteArray();
  }
}
