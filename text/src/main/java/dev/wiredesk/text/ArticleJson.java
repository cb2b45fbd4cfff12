package dev.wiredesk.text;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.wiredesk.schemas.RawArticle;
import dev.wiredesk.schemas.json.PlainJson;
import dev.wiredesk.schemas.topics.TrustedRecords;
import org.apache.avro.generic.IndexedRecord;

/**
 * Articles as plain JSON with the contract's field names: enums are strings, instants ISO 8601,
 * unions unwrapped, fields without a value left out. Any number of threads may share one.
 */
public final class ArticleJson {
  static {
    TrustedRecords.register();
  }

  private final ObjectReader reader =
      JsonMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build()
          .readerFor(JsonNode.class);

  /**
   * Reads one article. Only {@code body} is required; a missing {@code uri} is made from the
   * content's digest; fields that the contract does not know are ignored.
   */
  public RawArticle read(String json) throws ArticleFormatException {
    return new ArticleFields(tree(json)).article();
  }

  private JsonNode tree(String json) throws ArticleFormatException {
    try {
      return reader.readTree(json);
    } catch (JsonProcessingException e) {
      throw new ArticleFormatException("not valid JSON: " + reason(e));
    }
  }

  private static String reason(JsonProcessingException e) {
    int column = e.getLocation() == null ? 0 : e.getLocation().getColumnNr();
    return e.getClass().getSimpleName() + " at column " + column;
  }

  /** Writes any record of the contract on one line. */
  public String write(IndexedRecord value) {
    return PlainJson.text(value);
  }
}
