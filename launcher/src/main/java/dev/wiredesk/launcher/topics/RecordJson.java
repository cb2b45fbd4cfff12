package dev.wiredesk.launcher.topics;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.wiredesk.schemas.json.PlainJson;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.avro.generic.IndexedRecord;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.Deserializer;
import org.jspecify.annotations.Nullable;

/**
 * One record as JSON. What is no Avro of a known schema, or no UTF-8 where text is expected, is
 * shown as base64 with the reason, so that nobody has to guess what lies on the topic.
 */
final class RecordJson {
  private static final JsonFactory FACTORY = new JsonFactory();

  private final Deserializer<Object> avro;
  private final boolean pretty;

  RecordJson(Deserializer<Object> avro, boolean pretty) {
    this.avro = avro;
    this.pretty = pretty;
  }

  String text(ConsumerRecord<byte[], byte[]> record) {
    StringWriter out = new StringWriter(4096);
    try (JsonGenerator json = FACTORY.createGenerator(out)) {
      if (pretty) {
        json.useDefaultPrettyPrinter();
      }
      json.writeStartObject();
      json.writeStringField("topic", record.topic());
      json.writeNumberField("partition", record.partition());
      json.writeNumberField("offset", record.offset());
      json.writeStringField("timestamp", Instant.ofEpochMilli(record.timestamp()).toString());
      writeText("key", record.key(), json);
      writeHeaders(record, json);
      writeValue(record, json);
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString();
  }

  private void writeValue(ConsumerRecord<byte[], byte[]> record, JsonGenerator json)
      throws IOException {
    byte[] bytes = record.value();
    if (bytes == null) {
      json.writeNullField("value");
      return;
    }
    try {
      Object value = avro.deserialize(record.topic(), bytes);
      json.writeFieldName("value");
      if (value instanceof IndexedRecord whole) {
        PlainJson.write(whole, json);
      } else {
        json.writeString(String.valueOf(value));
      }
    } catch (SerializationException e) {
      json.writeNullField("value");
      json.writeBinaryField("valueBase64", bytes);
      json.writeStringField("undecodable", reason(e));
    }
  }

  private static void writeHeaders(ConsumerRecord<byte[], byte[]> record, JsonGenerator json)
      throws IOException {
    Map<String, List<byte[]>> headers = new LinkedHashMap<>();
    for (Header header : record.headers()) {
      byte[] value = header.value() == null ? new byte[0] : header.value();
      headers.computeIfAbsent(header.key(), key -> new ArrayList<>()).add(value);
    }
    json.writeObjectFieldStart("headers");
    for (Map.Entry<String, List<byte[]>> header : headers.entrySet()) {
      List<byte[]> values = header.getValue();
      if (values.size() == 1) {
        writeText(header.getKey(), values.get(0), json);
      } else {
        json.writeArrayFieldStart(header.getKey());
        for (byte[] value : values) {
          json.writeString(new String(value, StandardCharsets.UTF_8));
        }
        json.writeEndArray();
      }
    }
    json.writeEndObject();
  }

  private static void writeText(String name, byte @Nullable [] bytes, JsonGenerator json)
      throws IOException {
    if (bytes == null) {
      json.writeNullField(name);
      return;
    }
    try {
      json.writeStringField(
          name, StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
    } catch (CharacterCodingException e) {
      json.writeBinaryField(name + "Base64", bytes);
    }
  }

  private static String reason(SerializationException failure) {
    Throwable cause = failure.getCause();
    return cause == null || cause.getMessage() == null
        ? String.valueOf(failure.getMessage())
        : failure.getMessage() + ": " + cause.getMessage();
  }
}
