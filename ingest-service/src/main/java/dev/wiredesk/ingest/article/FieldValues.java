package dev.wiredesk.ingest.article;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Typed values of a JSON object's fields; a field that is absent, null or blank has none. */
final class FieldValues {
  private static final int LAST_YEAR = 9999;

  private final JsonNode object;

  FieldValues(JsonNode object) {
    this.object = object;
  }

  boolean has(String name) {
    JsonNode value = object.path(name);
    return !value.isMissingNode() && !value.isNull();
  }

  /** The string as it came. */
  @Nullable String text(String name) throws FieldProblem {
    return has(name) ? string(name, object.path(name)) : null;
  }

  @Nullable String line(String name) throws FieldProblem {
    String text = text(name);
    String line = text == null ? "" : CleanText.line(text);
    return line.isEmpty() ? null : line;
  }

  List<String> lines(String name) throws FieldProblem {
    List<String> lines = new ArrayList<>();
    if (has(name) && !object.path(name).isArray()) {
      throw new FieldProblem("'" + name + "' must be a list of strings");
    }
    for (JsonNode value : object.path(name)) {
      String line = CleanText.line(string(name, value));
      if (!line.isEmpty()) {
        lines.add(line);
      }
    }
    return lines;
  }

  int count(String name, int otherwise) throws FieldProblem {
    JsonNode value = object.path(name);
    if (!has(name)) {
      return otherwise;
    }
    if (!value.isIntegralNumber() || !value.canConvertToInt() || value.intValue() < 1) {
      throw new FieldProblem(
          "'" + name + "' must be a whole number from 1 to " + Integer.MAX_VALUE);
    }
    return value.intValue();
  }

  /** Milliseconds since 1970, as the contract counts; finer parts of a second are cut off. */
  @Nullable Instant instant(String name) throws FieldProblem {
    String text = line(name);
    if (text == null) {
      return null;
    }
    try {
      OffsetDateTime time = OffsetDateTime.parse(text);
      if (time.getYear() >= 1 && time.getYear() <= LAST_YEAR) {
        return time.toInstant().truncatedTo(ChronoUnit.MILLIS);
      }
    } catch (DateTimeParseException e) {
      throw wrongTime(name);
    }
    throw wrongTime(name);
  }

  @Nullable String language(String name) throws FieldProblem {
    String tag = line(name);
    if (tag == null) {
      return null;
    }
    try {
      new Locale.Builder().setLanguageTag(tag);
      return tag;
    } catch (IllformedLocaleException e) {
      throw new FieldProblem("'" + name + "' must be a BCP 47 tag, such as en or pt-BR");
    }
  }

  <E extends Enum<E>> E symbol(String name, E otherwise) throws FieldProblem {
    String text = text(name);
    if (text == null) {
      return otherwise;
    }
    E[] symbols = otherwise.getDeclaringClass().getEnumConstants();
    return Arrays.stream(symbols)
        .filter(symbol -> symbol.name().equals(text))
        .findFirst()
        .orElseThrow(
            () -> new FieldProblem("'" + name + "' must be one of " + Arrays.toString(symbols)));
  }

  private static String string(String name, JsonNode value) throws FieldProblem {
    if (!value.isTextual()) {
      throw new FieldProblem(
          "'" + name + "' must be a string or a list of strings, as in the contract");
    }
    return value.textValue();
  }

  private static FieldProblem wrongTime(String name) {
    return new FieldProblem(
        "'" + name + "' must be a time with its offset, such as 2026-01-31T09:30:00Z");
  }
}
