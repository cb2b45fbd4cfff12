package dev.wiredesk.store.search;

import dev.wiredesk.schemas.CueClass;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Reads a search from the parameters of a request. A parameter that nobody knows is an error. */
final class SearchParameters {
  private static final List<String> KNOWN =
      List.of(
          "q",
          "entity",
          "claimant",
          "cueClass",
          "publisher",
          "language",
          "from",
          "to",
          "limit",
          "cursor");
  private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*");
  private static final int LONGEST = 500;
  private static final int USUAL_LIMIT = 20;
  private static final int HIGHEST_LIMIT = 100;

  private final SortedMap<String, String> values = new TreeMap<>();

  private SearchParameters() {}

  /**
   * @param query every parameter of the request with its values, decoded
   */
  static Search search(Map<String, List<String>> query) throws BadParameter {
    SearchParameters parameters = new SearchParameters();
    for (Map.Entry<String, List<String>> parameter : query.entrySet()) {
      parameters.add(parameter.getKey(), parameter.getValue());
    }
    return parameters.search();
  }

  private void add(String name, List<String> given) throws BadParameter {
    if (!KNOWN.contains(name)) {
      throw new BadParameter(
          "unknown parameter '" + name + "'; known are " + String.join(", ", KNOWN));
    }
    if (given.size() != 1) {
      throw new BadParameter(name + " must be given once");
    }
    String value = given.getFirst().strip();
    if (value.isEmpty()) {
      throw new BadParameter(name + " must not be empty; leave it out instead");
    }
    if (value.length() > LONGEST || value.indexOf('\0') >= 0) {
      throw new BadParameter(
          name + " must have at most " + LONGEST + " characters, and no NUL among them");
    }
    values.put(name, value);
  }

  private Search search() throws BadParameter {
    Optional<Instant> from = time("from");
    Optional<Instant> to = time("to");
    if (from.isPresent() && to.isPresent() && !from.get().isBefore(to.get())) {
      throw new BadParameter("from must be before to");
    }
    return new Search(
        text("q"),
        text("entity"),
        text("claimant"),
        cueClass(),
        text("publisher"),
        language(),
        from,
        to,
        limit(),
        fingerprint(),
        cursor());
  }

  private Optional<String> text(String name) {
    return Optional.ofNullable(values.get(name));
  }

  private Optional<CueClass> cueClass() throws BadParameter {
    Optional<String> given = text("cueClass");
    try {
      return given.map(value -> CueClass.valueOf(value.toUpperCase(Locale.ROOT)));
    } catch (IllegalArgumentException e) {
      throw new BadParameter("cueClass must be one of " + Arrays.toString(CueClass.values()));
    }
  }

  private Optional<String> language() throws BadParameter {
    Optional<String> given = text("language");
    if (given.isPresent() && !LANGUAGE.matcher(given.get()).matches()) {
      throw new BadParameter("language must be a BCP 47 tag, such as en or pt-BR");
    }
    return given.map(value -> value.toLowerCase(Locale.ROOT));
  }

  private Optional<Instant> time(String name) throws BadParameter {
    Optional<String> given = text(name);
    try {
      return given.map(SearchParameters::instant);
    } catch (DateTimeException e) {
      throw new BadParameter(
          name + " must be a date or a moment, such as 2026-03-02 or 2026-03-02T07:15:00Z");
    }
  }

  private static Instant instant(String value) {
    Instant instant =
        value.indexOf('T') < 0
            ? LocalDate.parse(value).atStartOfDay(ZoneOffset.UTC).toInstant()
            : OffsetDateTime.parse(value).toInstant();
    return Cursor.orderable(instant);
  }

  private int limit() throws BadParameter {
    String value = values.getOrDefault("limit", Integer.toString(USUAL_LIMIT));
    boolean isNumber = value.matches("[0-9]{1,4}");
    int limit = isNumber ? Integer.parseInt(value) : 0;
    if (limit < 1 || limit > HIGHEST_LIMIT) {
      throw new BadParameter("limit must be a number from 1 to " + HIGHEST_LIMIT);
    }
    return limit;
  }

  private Optional<Cursor> cursor() throws BadParameter {
    Optional<String> given = text("cursor");
    return given.isEmpty() ? Optional.empty() : Optional.of(Cursor.of(given.get(), fingerprint()));
  }

  /** Of everything that decides which results there are and how they are ordered. */
  private String fingerprint() {
    SortedMap<String, String> deciding = new TreeMap<>(values);
    deciding.remove("limit");
    deciding.remove("cursor");
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256")
              .digest(deciding.toString().getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest, 0, 6);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }
}
