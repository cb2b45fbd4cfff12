package dev.wiredesk.alert.query;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.queryparser.classic.ParseException;
import org.apache.lucene.search.Query;

/** Reads the query texts of rules. Safe for use by several threads. */
public final class QueryReader {
  private static final int MAX_CHARACTERS = 4000;

  /** The parser descends once a level; its stack must not be the limit. */
  private static final int MAX_DEPTH = 20;

  private final Analyzer analyzer = FieldAnalyzers.create();

  /** The analyzer that the matched documents need. */
  public Analyzer analyzer() {
    return analyzer;
  }

  /** Reads one query. */
  public RuleQuery read(String text) {
    if (text.isBlank()) {
      return new RuleQuery.Refused("The query is empty", 1);
    }
    if (text.length() > MAX_CHARACTERS) {
      return new RuleQuery.Refused(
          "The query is longer than "
              + MAX_CHARACTERS
              + " characters; divide it into several rules",
          MAX_CHARACTERS + 1);
    }
    int tooDeep = firstTooDeep(text);
    if (tooDeep >= 0) {
      return new RuleQuery.Refused(
          "Parentheses are nested more than " + MAX_DEPTH + " deep", tooDeep + 1);
    }
    return parse(text);
  }

  private RuleQuery parse(String text) {
    RuleQueryParser parser = new RuleQueryParser(analyzer, false);
    try {
      Query query = parser.parse(text);
      if (parser.clauses() == 0) {
        return new RuleQuery.Refused("The query holds no word to look for", 1);
      }
      return parser.asksForClaims()
          ? new RuleQuery.Accepted(new RuleQueryParser(analyzer, true).parse(text), true)
          : new RuleQuery.Accepted(query, false);
    } catch (ParseException e) {
      return parser.refusal(e);
    }
  }

  /** Counts quoted parentheses too, for what is too deep is too deep either way. */
  private static int firstTooDeep(String text) {
    int depth = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
      if (depth > MAX_DEPTH) {
        return i;
      }
    }
    return -1;
  }
}
