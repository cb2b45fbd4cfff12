package dev.wiredesk.alert.query;

import java.util.regex.Pattern;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.queryparser.classic.ParseException;
import org.apache.lucene.queryparser.classic.QueryParser;
import org.apache.lucene.queryparser.classic.Token;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.jspecify.annotations.Nullable;

/**
 * Lucene's classic query syntax with our fields and limits: what cannot be matched in a time that
 * depends on the article's size alone is refused. Parses one query, once.
 */
final class RuleQueryParser extends QueryParser {
  private static final int MAX_CLAUSES = 200;
  private static final int MAX_SLOP = 50;
  private static final int MIN_PREFIX = 2;
  private static final int MAX_WILDCARDS = 3;
  private static final int MAX_PATTERN = 50;
  private static final Pattern WILDCARD = Pattern.compile("(?<!\\\\)[*?]");
  private static final Pattern LEXICAL = Pattern.compile("(?s).*column (\\d+).*");

  private final boolean perClaim;
  private int clauses;
  private boolean asksForClaims;

  /**
   * @param perClaim whether the query will be asked of claims, so that what it asks of the article
   *     must be looked up in the article's document
   */
  RuleQueryParser(Analyzer analyzer, boolean perClaim) {
    super(RuleField.TEXT.key(), analyzer);
    this.perClaim = perClaim;
    setDefaultOperator(Operator.AND);
    // Words that the analyzer divides, such as Middle-East, stay side by side.
    setSplitOnWhitespace(true);
    setAutoGeneratePhraseQueries(true);
    setFuzzyPrefixLength(1);
  }

  int clauses() {
    return clauses;
  }

  boolean asksForClaims() {
    return asksForClaims;
  }

  @Override
  protected Query getFieldQuery(String field, String text, boolean quoted) throws ParseException {
    RuleField known = clause(field);
    return scoped(known, super.getFieldQuery(field, text, quoted));
  }

  @Override
  protected Query getFieldQuery(String field, String text, int slop) throws ParseException {
    if (slop > MAX_SLOP) {
      throw new ParseException("A phrase may be loose by " + MAX_SLOP + " words at most");
    }
    RuleField known = clause(field);
    return scoped(known, looser(newFieldQuery(getAnalyzer(), field, text, true), slop));
  }

  @Override
  protected Query getPrefixQuery(String field, String start) throws ParseException {
    requirePrefix(start);
    RuleField known = clause(field);
    return scoped(known, super.getPrefixQuery(field, start));
  }

  @Override
  protected Query getWildcardQuery(String field, String pattern) throws ParseException {
    if (field.equals("*") && pattern.equals("*")) {
      clauses++;
      return newMatchAllDocsQuery();
    }
    RuleField known = clause(field);
    requirePrefix(WILDCARD.split(pattern, 2)[0]);
    if (WILDCARD.matcher(pattern).results().count() > MAX_WILDCARDS) {
      throw new ParseException("A word may hold " + MAX_WILDCARDS + " wildcards at most");
    }
    requireShort(pattern);
    return scoped(known, super.getWildcardQuery(field, pattern));
  }

  @Override
  protected Query getFuzzyQuery(String field, String word, float edits) throws ParseException {
    if (edits > 2) {
      throw new ParseException("A similar word (~) may differ by 2 letters at most");
    }
    requireShort(word);
    RuleField known = clause(field);
    return scoped(known, super.getFuzzyQuery(field, word, edits));
  }

  @Override
  protected Query getRegexpQuery(String field, String expression) throws ParseException {
    throw new ParseException(
        "Regular expressions are not part of the rule language; put a / into quotes, or use"
            + " withdraw*");
  }

  @Override
  protected Query getRangeQuery(
      String field, String from, String to, boolean withFrom, boolean withTo)
      throws ParseException {
    throw new ParseException("Ranges are not part of the rule language; no field is ordered");
  }

  /** Says what is wrong and where, for the person who wrote the query. */
  RuleQuery.Refused refusal(ParseException thrown) {
    Throwable cause = thrown.getCause() == null ? thrown : thrown.getCause();
    if (cause instanceof ParseException syntax && syntax.currentToken != null) {
      Token wrong = syntax.currentToken.next;
      String what = wrong.kind == EOF ? "the end" : "'" + wrong.image + "'";
      return new RuleQuery.Refused("The query cannot go on with " + what, wrong.beginColumn + 1);
    }
    if (cause instanceof ParseException own) {
      return new RuleQuery.Refused(String.valueOf(own.getMessage()), token.beginColumn + 1);
    }
    return lexical(String.valueOf(cause.getMessage()));
  }

  private static RuleQuery.Refused lexical(String message) {
    var column = LEXICAL.matcher(message);
    int position = column.matches() ? Integer.parseInt(column.group(1)) : 1;
    return new RuleQuery.Refused(
        "The query is broken off or holds a character out of place", position);
  }

  private RuleField clause(String field) throws ParseException {
    RuleField known =
        RuleField.named(field)
            .orElseThrow(
                () ->
                    new ParseException(
                        "No field is named '"
                            + field
                            + "'; known are "
                            + String.join(", ", RuleField.keys())));
    clauses++;
    if (clauses > MAX_CLAUSES) {
      throw new ParseException(
          "The query asks for more than "
              + MAX_CLAUSES
              + " words or phrases; divide it into several rules");
    }
    asksForClaims |= known.isOfClaim();
    return known;
  }

  /** Patterns become automata, whose size may grow faster than the pattern. */
  private static void requireShort(String pattern) throws ParseException {
    if (pattern.length() > MAX_PATTERN) {
      throw new ParseException(
          "A word with wildcards or ~ may have " + MAX_PATTERN + " characters at most");
    }
  }

  private static void requirePrefix(String start) throws ParseException {
    if (start.length() < MIN_PREFIX) {
      throw new ParseException("A wildcard needs at least " + MIN_PREFIX + " characters before it");
    }
  }

  private Query scoped(RuleField field, @Nullable Query query) throws ParseException {
    if (query == null) {
      throw new ParseException("There is no word to look for here, only signs");
    }
    return perClaim && !field.isOfClaim() ? new OfArticle(query) : query;
  }

  private static @Nullable Query looser(@Nullable Query query, int slop) {
    if (slop == 0 || !(query instanceof PhraseQuery phrase)) {
      return query;
    }
    PhraseQuery.Builder builder = new PhraseQuery.Builder().setSlop(slop);
    for (int i = 0; i < phrase.getTerms().length; i++) {
      builder.add(phrase.getTerms()[i], phrase.getPositions()[i]);
    }
    return builder.build();
  }
}
