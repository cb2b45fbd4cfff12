package dev.wiredesk.schemas.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import org.apache.avro.LogicalTypes;
import org.apache.avro.Schema;
import org.apache.avro.generic.GenericFixed;
import org.apache.avro.generic.IndexedRecord;
import org.jspecify.annotations.Nullable;

/**
 * Avro records as the JSON that people expect: the contract's field names in the contract's order,
 * unions unwrapped, enums as strings, instants as ISO 8601, bytes as base64, fields without a value
 * left out. Takes generated and generic records alike. Any number of threads may share it.
 */
public final class PlainJson {
  private static final JsonFactory FACTORY = new JsonFactory();

  private PlainJson() {}

  /** The record on one line. */
  public static String text(IndexedRecord value) {
    StringWriter out = new StringWriter(4096);
    try (JsonGenerator json = FACTORY.createGenerator(out)) {
      write(value, json);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString();
  }

  /** Writes the record as one object into a document that the caller began. */
  public static void write(IndexedRecord value, JsonGenerator json) throws IOException {
    json.writeStartObject();
    for (Schema.Field field : value.getSchema().getFields()) {
      Object part = value.get(field.pos());
      if (part != null) {
        json.writeFieldName(field.name());
        writeValue(part, field.schema(), json);
      }
    }
    json.writeEndObject();
  }

  private static void writeValue(@Nullable Object value, Schema schema, JsonGenerator json)
      throws IOException {
    Schema type = withoutNull(schema);
    switch (value) {
      case null -> json.writeNull();
      case IndexedRecord inner -> write(inner, json);
      case Collection<?> list -> writeList(list, type, json);
      case Map<?, ?> map -> writeMap(map, type, json);
      case Boolean flag -> json.writeBoolean(flag);
      case Number number -> writeNumber(number, type, json);
      case ByteBuffer bytes -> json.writeBinary(copy(bytes));
      case GenericFixed fixed -> json.writeBinary(fixed.bytes());
      // Text, enums, and instants, whose own form is ISO 8601.
      default -> json.writeString(value.toString());
    }
  }

  /** Generated classes hold instants; generic records hold the bare number and need the schema. */
  private static void writeNumber(Number number, Schema type, JsonGenerator json)
      throws IOException {
    switch (number) {
      case Long millis when type.getLogicalType() instanceof LogicalTypes.TimestampMillis ->
          json.writeString(Instant.ofEpochMilli(millis).toString());
      case Float fraction -> json.writeNumber(fraction);
      case Double fraction -> json.writeNumber(fraction);
      default -> json.writeNumber(number.longValue());
    }
  }

  private static void writeList(Collection<?> list, Schema type, JsonGenerator json)
      throws IOException {
    json.writeStartArray();
    for (Object element : list) {
      writeValue(element, type.getElementType(), json);
    }
    json.writeEndArray();
  }

  private static void writeMap(Map<?, ?> map, Schema type, JsonGenerator json) throws IOException {
    json.writeStartObject();
    for (Map.Entry<?, ?> entry : map.entrySet()) {
      json.writeFieldName(entry.getKey().toString());
      writeValue(entry.getValue(), type.getValueType(), json);
    }
    json.writeEndObject();
  }

  /** The contract's unions hold null and one more type. */
  private static Schema withoutNull(Schema schema) {
    if (!schema.isUnion()) {
      return schema;
    }
    return schema.getTypes().stream()
        .filter(branch -> branch.getType() != Schema.Type.NULL)
        .findFirst()
        .orElse(schema);
  }

  private static byte[] copy(ByteBuffer bytes) {
    byte[] copy = new byte[bytes.remaining()];
    bytes.duplicate().get(copy);
    return copy;
  }
}
