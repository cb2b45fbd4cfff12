package dev.wiredesk.training;

import com.fasterxml.jackson.databind.JsonNode;
import dev.wiredesk.schemas.AttributionType;
import dev.wiredesk.schemas.CueClass;
import dev.wiredesk.schemas.EntityType;
import dev.wiredesk.text.claims.Span;
import dev.wiredesk.text.entities.EntityMention;
import dev.wiredesk.text.entities.EntityTagger;
import dev.wiredesk.text.tokens.Token;
import dev.wiredesk.text.tokens.TokenizedText;
import dev.wiredesk.text.tokens.Tokenizer;
import dev.wiredesk.text.worthiness.ClaimFeatures;
import dev.wiredesk.text.worthiness.ClaimInText;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Reads claims that are marked as worth checking or not, from articles with attributions, one a
 * line. Names are those that the tagger finds: the scorer will see no others.
 */
final class MarkedClaimReader {
  private final Tokenizer tokenizer = new Tokenizer();
  private final EntityTagger tagger;
  private final ClaimFeatures features = ClaimFeatures.load();

  MarkedClaimReader(EntityTagger tagger) {
    this.tagger = tagger;
  }

  List<MarkedClaim> read(Path file) throws IOException {
    return JsonLines.read(file, this::claims).stream().flatMap(List::stream).toList();
  }

  private List<MarkedClaim> claims(JsonNode article) {
    List<MarkedClaim> claims = new ArrayList<>();
    String body = article.get("text").asText();
    TokenizedText text = tokenizer.tokenize(body);
    List<EntityMention> names = tagger.tag(text);
    String story = article.path("cluster").asText(article.get("id").asText());
    for (JsonNode attribution : article.get("attributions")) {
      JsonNode worthy = attribution.path("checkWorthy");
      List<Span> content = spans(body, attribution.path("content"));
      if (worthy.isBoolean() && !content.isEmpty()) {
        ClaimInText claim =
            new ClaimInText(
                text,
                content,
                spans(body, attribution.path("cue")),
                symbol(
                    AttributionType.values(), attribution.path("type"), AttributionType.INDIRECT),
                symbol(CueClass.values(), attribution.path("cueClass"), CueClass.ASSERT),
                names(text.tokens(), names, content));
        claims.add(new MarkedClaim(features.of(claim), worthy.booleanValue(), story));
      }
    }
    return claims;
  }

  /** Sets may know more kinds than the contract. */
  private static <E extends Enum<E>> E symbol(E[] symbols, JsonNode name, E otherwise) {
    String wanted = name.asText().toUpperCase(Locale.ROOT);
    return Arrays.stream(symbols)
        .filter(symbol -> symbol.name().equals(wanted))
        .findFirst()
        .orElse(otherwise);
  }

  private static List<Span> spans(String text, JsonNode list) {
    List<Span> spans = new ArrayList<>();
    for (JsonNode pair : list) {
      spans.add(new Span(JsonLines.index(text, pair, 0), JsonLines.index(text, pair, 1)));
    }
    return spans;
  }

  private static List<EntityType> names(
      List<Token> tokens, List<EntityMention> names, List<Span> content) {
    return content.stream()
        .flatMap(
            span ->
                names.stream()
                    .filter(name -> tokens.get(name.from()).start() >= span.start())
                    .filter(name -> tokens.get(name.to() - 1).end() <= span.end()))
        .map(EntityMention::type)
        .toList();
  }
}
