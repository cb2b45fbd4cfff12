package dev.wiredesk.text.values;

import dev.wiredesk.text.tokens.Token;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The words that values are made of. Any number of threads may share one. */
final class Terms {
  static final String RESOURCE = "values.tsv";

  private static final Term DIGITS = new Term().with(Role.DIGITS, "");

  private final Map<String, Term> words = new HashMap<>(4096);

  private Terms() {}

  static Terms load() {
    Terms terms = new Terms();
    rows().forEach(terms::add);
    return terms;
  }

  private static List<String[]> rows() {
    try (InputStream in = Terms.class.getResourceAsStream(RESOURCE)) {
      InputStream list = Objects.requireNonNull(in, RESOURCE);
      return new BufferedReader(new InputStreamReader(list, StandardCharsets.UTF_8))
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split("\t", -1))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void add(String[] row) {
    Role role = Role.valueOf(row[0]);
    for (String word : row[2].split(" ", -1)) {
      for (String form : role.spelling().forms(word)) {
        words.computeIfAbsent(form, unused -> new Term()).with(role, row[1]);
      }
    }
  }

  /** The term of each token, null where it has no part in values. */
  @Nullable Term[] of(List<Token> tokens) {
    @Nullable Term[] terms = new Term[tokens.size()];
    int i = 0;
    for (Token token : tokens) {
      terms[i++] = of(token.text());
    }
    return terms;
  }

  @Nullable Term of(String word) {
    char first = word.charAt(0);
    if (isDigit(first)) {
      return DIGITS;
    }
    Term term = words.get(word);
    return term == null ? inParts(word, first) : term;
  }

  private @Nullable Term inParts(String word, char first) {
    if (word.indexOf('-') > 0) {
      return compound(word, word.indexOf('-'));
    }
    return first <= 'Z' && isDigit(word.charAt(word.length() - 1)) ? money(word) : null;
  }

  /** "Rs500". */
  private @Nullable Term money(String word) {
    int digits = 0;
    while (!isDigit(word.charAt(digits))) {
      digits++;
    }
    Term head = words.get(word.substring(0, digits));
    String currency = head == null ? null : head.code(Role.SYMBOL);
    return currency == null
        ? null
        : new Term().with(Role.ATTACHED_SYMBOL, currency).with(Role.SUFFIX, word.substring(digits));
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** "twenty-five", "five-year", "mid-March". */
  private @Nullable Term compound(String word, int hyphen) {
    Term head = words.get(word.substring(0, hyphen));
    String rest = word.substring(hyphen + 1);
    if (head == null || rest.isEmpty()) {
      return null;
    }
    if (head.is(Role.MID)) {
      return new Term().with(Role.MIDDLE, rest);
    }
    String number = head.code(Role.NUMBER);
    return number == null ? null : number(Integer.parseInt(number), rest);
  }

  private Term number(int tens, String rest) {
    int hyphen = rest.indexOf('-');
    Term next = words.get(hyphen < 0 ? rest : rest.substring(0, hyphen));
    String units = next == null ? null : next.code(Role.NUMBER);
    if (units == null || tens < 20) {
      return new Term().with(Role.NUMBER, "" + tens).with(Role.SUFFIX, "-" + rest);
    }
    Term both = new Term().with(Role.NUMBER, "" + (tens + Integer.parseInt(units)));
    return hyphen < 0 ? both : both.with(Role.SUFFIX, rest.substring(hyphen));
  }

  /** The term of a part of a token. */
  @Nullable Term word(String form) {
    return words.get(form);
  }
}
