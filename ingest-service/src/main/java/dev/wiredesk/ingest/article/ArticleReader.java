package dev.wiredesk.ingest.article;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.wiredesk.ingest.article.Reading.Fault;
import dev.wiredesk.schemas.DiscoveredBy;
import dev.wiredesk.schemas.IngestMode;
import dev.wiredesk.schemas.RawArticle;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads articles: JSON with the contract's field names, or plain text. The same input always gives
 * the same record. Any number of threads may share one.
 */
public final class ArticleReader {
  /** An article is an object with lists of strings in it; anything deeper is an attack. */
  private static final int DEEPEST = 16;

  private static final int LONGEST_NUMBER = 100;

  private static final ObjectReader JSON = reader();
  private static final ObjectReader ELEMENT =
      JSON.without(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

  private final DiscoveredBy discoveredBy;
  private final IngestMode defaultMode;

  /**
   * @param discoveredBy how the articles come to us
   * @param defaultMode the mode of an article that names none
   */
  public ArticleReader(DiscoveredBy discoveredBy, IngestMode defaultMode) {
    this.discoveredBy = discoveredBy;
    this.defaultMode = defaultMode;
  }

  /** Reads one article, a JSON object. */
  public Reading json(String json) {
    try {
      return article(JSON.readTree(json));
    } catch (JsonProcessingException e) {
      return malformed(e);
    }
  }

  /**
   * Reads a JSON text that is one article or an array of them. In an array, one that is wrong
   * leaves the others alone. Text that is no JSON gives no reading at all but its first fault.
   */
  public Document document(String json) {
    try (JsonParser parser = ELEMENT.createParser(json)) {
      return parser.nextToken() == JsonToken.START_ARRAY ? list(parser) : single(json);
    } catch (JsonProcessingException e) {
      return Document.single(malformed(e));
    } catch (IOException e) {
      throw new UncheckedIOException("A string cannot fail to be read", e);
    }
  }

  private Document single(String json) {
    return Document.single(json(json));
  }

  // Element by element: the tree of a long array of tiny elements would take many times its text.
  private Document list(JsonParser parser) throws IOException {
    List<Reading> readings = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      if (readings.size() == Document.MOST_ARTICLES) {
        return Document.tooLong();
      }
      readings.add(article(ELEMENT.<JsonNode>readTree(parser)));
    }
    return parser.nextToken() == null
        ? Document.list(readings)
        : Document.single(
            new Reading.Rejection(Fault.MALFORMED, "not valid JSON: text follows the array"));
  }

  /** Takes the first line as the headline and the rest as the body; a single line is a body. */
  public Reading plainText(String text) {
    String clean = CleanText.lines(text);
    int end = Math.max(clean.indexOf('\n'), 0);
    String headline = CleanText.line(clean.substring(0, end));
    ArticleText words = new ArticleText("", headline, clean.substring(end).strip());
    return words.body().isEmpty() ? blank() : article(ArticleFields.draft(words));
  }

  private Reading article(RawArticle.Builder draft) {
    return new Reading.Article(
        draft.setDiscoveredBy(discoveredBy).setIngestMode(defaultMode).build());
  }

  private static Reading blank() {
    return new Reading.Rejection(Fault.UNACCEPTABLE, "the text is blank: an article needs text");
  }

  private Reading article(JsonNode tree) {
    try {
      return new Reading.Article(
          new ArticleFields(tree).article(discoveredBy, defaultMode).build());
    } catch (FieldProblem e) {
      return new Reading.Rejection(Fault.UNACCEPTABLE, String.valueOf(e.getMessage()));
    }
  }

  private static Reading malformed(JsonProcessingException e) {
    var place = e.getLocation();
    String where =
        place == null ? "" : " at line " + place.getLineNr() + ", column " + place.getColumnNr();
    return new Reading.Rejection(Fault.MALFORMED, "not valid JSON" + where + reason(e));
  }

  // Other messages of the parser quote the text, which belongs in no log.
  private static String reason(JsonProcessingException e) {
    String message = String.valueOf(e.getOriginalMessage());
    boolean quotesNothing =
        e instanceof StreamConstraintsException || message.startsWith("Duplicate field");
    return quotesNothing ? ": " + message : "";
  }

  private static ObjectReader reader() {
    var limits =
        StreamReadConstraints.builder()
            .maxNestingDepth(DEEPEST)
            .maxNumberLength(LONGEST_NUMBER)
            .build();
    return JsonMapper.builder(JsonFactory.builder().streamReadConstraints(limits).build())
        .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
        .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
        .build()
        .readerFor(JsonNode.class);
  }
}
