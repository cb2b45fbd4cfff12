package dev.wiredesk.text;

import com.fasterxml.jackson.databind.JsonNode;
import dev.wiredesk.schemas.DateOrigin;
import dev.wiredesk.schemas.DiscoveredBy;
import dev.wiredesk.schemas.IngestMode;
import dev.wiredesk.schemas.RawArticle;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The fields of one article in JSON, checked one by one. */
final class ArticleFields {
  private final JsonNode fields;

  ArticleFields(JsonNode fields) throws ArticleFormatException {
    if (!fields.isObject()) {
      throw new ArticleFormatException("an article is a JSON object with at least 'body'");
    }
    this.fields = fields;
  }

  RawArticle article() throws ArticleFormatException {
    String headline = NormalForm.of(textOr("headline", ""));
    String body = NormalForm.of(required("body"));
    String digest = Digests.content(headline, body);
    Instant versionCreated = instant("versionCreated");
    return RawArticle.newBuilder()
        .setUri(uri(digest))
        .setVersion(version())
        .setHeadline(headline)
        .setBody(body)
        .setByline(text("byline"))
        .setLocated(text("located"))
        .setLanguage(text("language"))
        .setFirstCreated(instant("firstCreated"))
        .setVersionCreated(versionCreated)
        .setDateOrigin(dateOrigin(versionCreated))
        .setPublisher(text("publisher"))
        .setUrl(text("url"))
        .setSection(text("section"))
        .setKeywords(texts("keywords"))
        .setDiscoveredBy(symbol("discoveredBy", DiscoveredBy.PUSH))
        .setContentDigest(digest)
        .setIngestMode(symbol("ingestMode", IngestMode.LIVE))
        .build();
  }

  private String uri(String digest) throws ArticleFormatException {
    String uri = text("uri");
    if (uri == null) {
      return "urn:" + digest;
    }
    if (uri.isBlank()) {
      throw new ArticleFormatException("'uri' is blank: give one or leave the field out");
    }
    return uri;
  }

  private int version() throws ArticleFormatException {
    JsonNode value = fields.path("version");
    if (isAbsent(value)) {
      return 1;
    }
    if (!value.canConvertToInt() || !value.isIntegralNumber() || value.intValue() < 1) {
      throw new ArticleFormatException("'version' must be a whole number from 1");
    }
    return value.intValue();
  }

  private DateOrigin dateOrigin(@Nullable Instant versionCreated) throws ArticleFormatException {
    return symbol("dateOrigin", versionCreated == null ? DateOrigin.UNKNOWN : DateOrigin.SUPPLIED);
  }

  private String required(String name) throws ArticleFormatException {
    String value = text(name);
    if (value == null) {
      throw new ArticleFormatException("'" + name + "' is missing");
    }
    return value;
  }

  private String textOr(String name, String otherwise) throws ArticleFormatException {
    String value = text(name);
    return value == null ? otherwise : value;
  }

  private @Nullable String text(String name) throws ArticleFormatException {
    JsonNode value = fields.path(name);
    if (isAbsent(value)) {
      return null;
    }
    if (!value.isTextual()) {
      throw new ArticleFormatException("'" + name + "' must be a string");
    }
    return value.textValue();
  }

  private List<String> texts(String name) throws ArticleFormatException {
    JsonNode values = fields.path(name);
    List<String> result = new ArrayList<>();
    if (isAbsent(values)) {
      return result;
    }
    if (!values.isArray()) {
      throw new ArticleFormatException("'" + name + "' must be a list of strings");
    }
    for (JsonNode value : values) {
      if (!value.isTextual()) {
        throw new ArticleFormatException("'" + name + "' must be a list of strings");
      }
      result.add(value.textValue());
    }
    return result;
  }

  private @Nullable Instant instant(String name) throws ArticleFormatException {
    String value = text(name);
    if (value == null) {
      return null;
    }
    try {
      return Instant.ofEpochMilli(OffsetDateTime.parse(value).toInstant().toEpochMilli());
    } catch (DateTimeParseException | ArithmeticException e) {
      throw new ArticleFormatException(
          "'" + name + "' must be a time with its offset, such as 2026-01-31T09:30:00Z");
    }
  }

  private <E extends Enum<E>> E symbol(String name, E otherwise) throws ArticleFormatException {
    String value = text(name);
    if (value == null) {
      return otherwise;
    }
    E[] symbols = otherwise.getDeclaringClass().getEnumConstants();
    return Arrays.stream(symbols)
        .filter(symbol -> symbol.name().equals(value))
        .findFirst()
        .orElseThrow(
            () ->
                new ArticleFormatException(
                    "'" + name + "' must be one of " + Arrays.toString(symbols)));
  }

  private static boolean isAbsent(JsonNode value) {
    return value.isMissingNode() || value.isNull();
  }
}
