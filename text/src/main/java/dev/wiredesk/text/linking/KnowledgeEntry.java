package dev.wiredesk.text.linking;

import dev.wiredesk.schemas.EntityType;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * One line of a knowledge base: an item with its names, as eight columns separated by tabs.
 *
 * @param id number of the Wikidata item (Q30 is 30); 0 for a thing that shares a name and is known
 *     to exist, but not by its id
 * @param prominence in how many Wikipedias it has a page, or an estimate of that; at least 1
 * @param places numbers of the countries and regions it belongs to
 * @param label its name in the base's first language
 * @param names its other names
 * @param demonyms what its people and things are called: "Iraqi"
 * @param description a few words such as "President of Albania"
 */
public record KnowledgeEntry(
    int id,
    EntityType type,
    int prominence,
    List<Integer> places,
    String label,
    List<String> names,
    List<String> demonyms,
    String description) {
  /** First line of every knowledge base. */
  public static final String HEADING = "#wiredesk-kb 1";

  private static final int COLUMNS = 8;
  private static final String NO_ID = "-";
  private static final EntityType[] TYPES = EntityType.values();
  private static final Pattern UNWRITABLE = Pattern.compile("[\\s|]+");

  public KnowledgeEntry {
    if (id < 0 || prominence < 1) {
      throw new IllegalArgumentException("id " + id + ", prominence " + prominence);
    }
    label = clean(label);
    description = clean(description);
    places = List.copyOf(places);
    names = clean(names);
    demonyms = clean(demonyms);
    if (label.isEmpty()) {
      throw new IllegalArgumentException("no label");
    }
  }

  /** Reads what {@link #line} wrote; an {@link IllegalArgumentException} says what is wrong. */
  public static KnowledgeEntry parse(String line) {
    List<String> columns = split(line, '\t');
    if (columns.size() != COLUMNS) {
      throw new IllegalArgumentException(columns.size() + " columns, not " + COLUMNS);
    }
    return new KnowledgeEntry(
        columns.get(0).equals(NO_ID) ? 0 : number(columns.get(0)),
        type(columns.get(1)),
        Integer.parseInt(columns.get(2)),
        numbers(columns.get(3)),
        columns.get(4),
        list(columns.get(5)),
        list(columns.get(6)),
        columns.get(7));
  }

  /** The entry as a line of the file, without its end. */
  public String line() {
    List<String> columns = new ArrayList<>(COLUMNS);
    columns.add(id == 0 ? NO_ID : "Q" + id);
    columns.add(type.name());
    columns.add(Integer.toString(prominence));
    columns.add(places.stream().map(p -> "Q" + p).collect(Collectors.joining(",")));
    columns.add(label);
    columns.add(String.join("|", names));
    columns.add(String.join("|", demonyms));
    columns.add(description);
    return String.join("\t", columns);
  }

  /** The number in an id such as "Q30". */
  public static int number(String id) {
    if (!id.startsWith("Q")) {
      throw new IllegalArgumentException("'" + id + "' is no Wikidata id");
    }
    return Integer.parseInt(id, 1, id.length(), 10);
  }

  private static EntityType type(String name) {
    for (EntityType type : TYPES) {
      if (type.name().equals(name)) {
        return type;
      }
    }
    throw new IllegalArgumentException("'" + name + "' is no entity type");
  }

  private static List<Integer> numbers(String column) {
    if (column.isEmpty()) {
      return List.of();
    }
    List<Integer> numbers = new ArrayList<>();
    split(column, ',').forEach(id -> numbers.add(number(id)));
    return numbers;
  }

  private static List<String> list(String column) {
    return column.isEmpty() ? List.of() : split(column, '|');
  }

  // A base has millions of lines: regular expressions would be most of the time to read it.
  private static List<String> split(String text, char separator) {
    List<String> parts = new ArrayList<>(COLUMNS);
    int start = 0;
    for (int end = text.indexOf(separator); end >= 0; end = text.indexOf(separator, start)) {
      parts.add(text.substring(start, end));
      start = end + 1;
    }
    parts.add(text.substring(start));
    return parts;
  }

  private static List<String> clean(List<String> texts) {
    List<String> clean = new ArrayList<>(texts.size());
    for (String text : texts) {
      String cleaned = clean(text);
      if (!cleaned.isEmpty()) {
        clean.add(cleaned);
      }
    }
    return List.copyOf(clean);
  }

  private static String clean(String text) {
    boolean clean = !text.contains("  ");
    for (int i = 0; clean && i < text.length(); i++) {
      char c = text.charAt(i);
      clean = c >= ' ' && c != '|' && c <= 0x7F;
    }
    return clean ? text.strip() : UNWRITABLE.matcher(text).replaceAll(" ").strip();
  }
}
