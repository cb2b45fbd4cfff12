package dev.wiredesk.text;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Collection;
import java.util.Map;
import org.apache.avro.Schema;
import org.apache.avro.generic.IndexedRecord;
import org.jspecify.annotations.Nullable;

/** Writes Avro records as the JSON that people expect: no type names, no nulls. */
final class RecordWriter {
  void write(IndexedRecord value, JsonGenerator json) throws IOException {
    json.writeStartObject();
    for (Schema.Field field : value.getSchema().getFields()) {
      Object part = value.get(field.pos());
      if (part != null) {
        json.writeFieldName(field.name());
        writeValue(part, json);
      }
    }
    json.writeEndObject();
  }

  private void writeValue(@Nullable Object value, JsonGenerator json) throws IOException {
    switch (value) {
      case null -> json.writeNull();
      case IndexedRecord inner -> write(inner, json);
      case Collection<?> list -> writeList(list, json);
      case Map<?, ?> map -> writeMap(map, json);
      case Integer number -> json.writeNumber(number);
      case Long number -> json.writeNumber(number);
      case Float number -> json.writeNumber(number);
      case Double number -> json.writeNumber(number);
      case Boolean flag -> json.writeBoolean(flag);
      case ByteBuffer bytes -> json.writeBinary(toArray(bytes));
      default -> json.writeString(value.toString());
    }
  }

  private void writeList(Collection<?> list, JsonGenerator json) throws IOException {
    json.writeStartArray();
    for (Object element : list) {
      writeValue(element, json);
    }
    json.writeEndArray();
  }

  private void writeMap(Map<?, ?> map, JsonGenerator json) throws IOException {
    json.writeStartObject();
    for (Map.Entry<?, ?> entry : map.entrySet()) {
      json.writeFieldName(entry.getKey().toString());
      writeValue(entry.getValue(), json);
    }
    json.writeEndObject();
  }

  private static byte[] toArray(ByteBuffer bytes) {
    byte[] copy = new byte[bytes.remaining()];
    bytes.duplicate().get(copy);
    return copy;
  }
}
