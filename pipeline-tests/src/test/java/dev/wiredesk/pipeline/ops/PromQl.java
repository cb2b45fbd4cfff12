package dev.wiredesk.pipeline.ops;

import dev.wiredesk.pipeline.ops.Selector.Condition;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the selectors of a PromQL query. It knows just enough of the language to tell metrics from
 * functions, keywords and the labels of a grouping; whether the query makes sense is for Prometheus
 * to say.
 */
final class PromQl {
  private static final Pattern TOKEN =
      Pattern.compile(
          "\\s*(\"(?:[^\"\\\\]|\\\\.)*\"|'(?:[^'\\\\]|\\\\.)*'|\\[[^]]*]|[a-zA-Z_:][\\w:]*|\\d[\\w.]*|=~|!~|!=|.)");
  private static final Pattern NAME = Pattern.compile("[a-zA-Z_:][\\w:]*");
  private static final Set<String> BEFORE_LABELS =
      Set.of("by", "without", "on", "ignoring", "group_left", "group_right");
  private static final Set<String> KEYWORDS =
      Set.of("and", "or", "unless", "bool", "offset", "atan2", "inf", "nan");

  private final List<String> tokens;
  private final List<Selector> selectors = new ArrayList<>();
  private int next;

  private PromQl(List<String> tokens) {
    this.tokens = tokens;
  }

  /**
   * Every selector, in order.
   *
   * @throws IllegalArgumentException if one names no metric
   */
  static List<Selector> selectors(String query) {
    PromQl reader = new PromQl(tokens(query));
    while (!reader.peek().isEmpty()) {
      reader.step();
    }
    return reader.selectors;
  }

  private static List<String> tokens(String query) {
    return TOKEN.matcher(query).results().map(token -> token.group(1)).toList();
  }

  private void step() {
    String token = take();
    if (token.equals("{")) {
      throw new IllegalArgumentException("A selector without the name of a metric: " + tokens);
    }
    if (BEFORE_LABELS.contains(token)) {
      skipLabels();
    } else if (NAME.matcher(token).matches() && !KEYWORDS.contains(token) && !isFunction()) {
      selectors.add(new Selector(token, conditions()));
    }
  }

  private boolean isFunction() {
    return peek().equals("(") || BEFORE_LABELS.contains(peek());
  }

  private void skipLabels() {
    if (peek().equals("(")) {
      while (!take().equals(")")) {
        require(!peek().isEmpty());
      }
    }
  }

  private List<Condition> conditions() {
    List<Condition> conditions = new ArrayList<>();
    if (!peek().equals("{")) {
      return conditions;
    }
    take();
    while (!peek().equals("}")) {
      conditions.add(new Condition(take(), take(), unquoted(take())));
      if (peek().equals(",")) {
        take();
      }
    }
    take();
    return conditions;
  }

  private String unquoted(String string) {
    Matcher quoted = Pattern.compile("([\"'])(.*)\\1").matcher(string);
    require(quoted.matches());
    return quoted.group(2).replace("\\\\", "\\").replace("\\\"", "\"");
  }

  private String peek() {
    return next < tokens.size() ? tokens.get(next) : "";
  }

  private String take() {
    require(next < tokens.size());
    return tokens.get(next++);
  }

  private void require(boolean wellFormed) {
    if (!wellFormed) {
      throw new IllegalArgumentException("Unreadable query: " + String.join(" ", tokens));
    }
  }
}
