package dev.wiredesk.text.linking;

import dev.wiredesk.schemas.EntityType;
import java.util.ArrayList;
import java.util.Arrays;
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
  private static final Pattern TAB = Pattern.compile("\t");
  private static final Pattern BAR = Pattern.compile("\\|");
  private static final Pattern COMMA = Pattern.compile(",");
  private static final Pattern UNWRITABLE = Pattern.compile("[\\s|]+");

  public KnowledgeEntry {
    if (id < 0 || prominence < 1) {
      throw new IllegalArgumentException("id " + id + ", prominence " + prominence);
    }
    label = clean(label);
    description = clean(description);
    places = List.copyOf(places);
    names = names.stream().map(KnowledgeEntry::clean).filter(n -> !n.isEmpty()).toList();
    demonyms = demonyms.stream().map(KnowledgeEntry::clean).filter(n -> !n.isEmpty()).toList();
    if (label.isEmpty()) {
      throw new IllegalArgumentException("no label");
    }
  }

  /** Reads what {@link #line} wrote; an {@link IllegalArgumentException} says what is wrong. */
  public static KnowledgeEntry parse(String line) {
    String[] columns = TAB.split(line, -1);
    if (columns.length != COLUMNS) {
      throw new IllegalArgumentException(columns.length + " columns, not " + COLUMNS);
    }
    return new KnowledgeEntry(
        columns[0].equals(NO_ID) ? 0 : number(columns[0]),
        type(columns[1]),
        Integer.parseInt(columns[2]),
        list(COMMA, columns[3]).stream().map(KnowledgeEntry::number).toList(),
        columns[4],
        list(BAR, columns[5]),
        list(BAR, columns[6]),
        columns[7]);
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
    return Arrays.stream(EntityType.values())
        .filter(t -> t.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("'" + name + "' is no entity type"));
  }

  private static List<String> list(Pattern separator, String column) {
    return column.isEmpty() ? List.of() : List.of(separator.split(column));
  }

  private static String clean(String text) {
    return UNWRITABLE.matcher(text).replaceAll(" ").strip();
  }
}
