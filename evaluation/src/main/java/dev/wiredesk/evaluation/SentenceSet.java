package dev.wiredesk.evaluation;

import dev.wiredesk.schemas.AttributionType;
import dev.wiredesk.schemas.CueClass;
import dev.wiredesk.schemas.EntityType;
import dev.wiredesk.schemas.RawArticle;
import dev.wiredesk.text.Annotator;
import dev.wiredesk.text.ArticleFormatException;
import dev.wiredesk.text.ArticleJson;
import dev.wiredesk.text.claims.Span;
import dev.wiredesk.text.tokens.TokenizedText;
import dev.wiredesk.text.tokens.Tokenizer;
import dev.wiredesk.text.worthiness.CheckWorthiness;
import dev.wiredesk.text.worthiness.ClaimInText;
import java.util.List;
import java.util.Map;

/**
 * Sentences marked as worth checking or not: number, sentence, Yes or No, divided by tabulators;
 * the first line is a head. A sentence is scored as if an article said it in its own voice.
 */
final class SentenceSet {
  private static final String HEAD = "Sentence_id\t";

  private final Annotator annotator;
  private final CheckWorthiness worthiness = CheckWorthiness.load();
  private final Tokenizer tokenizer = new Tokenizer();
  private final RawArticle empty = empty();
  private final RankedScores scores = new RankedScores();

  SentenceSet(Annotator annotator) {
    this.annotator = annotator;
  }

  void add(String line) throws GoldFormatException {
    if (line.startsWith(HEAD)) {
      return;
    }
    int first = line.indexOf('\t');
    int last = line.lastIndexOf('\t');
    if (first == last) {
      throw new GoldFormatException("not number, sentence and mark, divided by tabulators");
    }
    boolean worthy = isWorthy(line.substring(last + 1).strip());
    scores.add(score(unquoted(line.substring(first + 1, last))), worthy);
  }

  private static boolean isWorthy(String mark) throws GoldFormatException {
    if (!mark.equals("Yes") && !mark.equals("No")) {
      throw new GoldFormatException("the mark is Yes or No");
    }
    return mark.equals("Yes");
  }

  private static String unquoted(String field) {
    return field.length() > 1 && field.startsWith("\"") && field.endsWith("\"")
        ? field.substring(1, field.length() - 1).replace("\"\"", "\"")
        : field;
  }

  private float score(String sentence) {
    TokenizedText text = tokenizer.tokenize(sentence);
    Span whole = new Span(0, sentence.length());
    return worthiness.of(
        new ClaimInText(
            text,
            List.of(whole),
            List.of(),
            AttributionType.AUTHOR,
            CueClass.ASSERT,
            names(sentence)));
  }

  private List<EntityType> names(String sentence) {
    RawArticle article = RawArticle.newBuilder(empty).setBody(sentence).build();
    return annotator.annotate(article).getEntities().stream()
        .flatMap(e -> e.getMentions().stream().map(m -> e.getType()))
        .toList();
  }

  private static RawArticle empty() {
    try {
      return new ArticleJson().read("{\"uri\":\"urn:sentence\",\"language\":\"en\",\"body\":\"\"}");
    } catch (ArticleFormatException e) {
      throw new IllegalStateException(e);
    }
  }

  int size() {
    return scores.size();
  }

  Map<String, Object> figures() {
    return scores.figures();
  }
}
