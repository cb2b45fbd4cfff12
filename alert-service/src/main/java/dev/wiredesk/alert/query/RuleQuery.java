package dev.wiredesk.alert.query;

import org.apache.lucene.search.Query;

/** What became of a rule's query text. */
public sealed interface RuleQuery {
  /**
   * It can be matched.
   *
   * @param asksForClaims whether it names a field of claims, and is therefore asked of each claim
   */
  record Accepted(Query query, boolean asksForClaims) implements RuleQuery {}

  /**
   * It cannot; the message is for the person who wrote it.
   *
   * @param position character of the query at which the trouble was found, counted from 1
   */
  record Refused(String message, int position) implements RuleQuery {
    /** Message and position in one line. */
    public String explanation() {
      return message + " (at character " + position + " of the query)";
    }
  }
}
