package dev.wiredesk.training;

import dev.wiredesk.schemas.EntityType;
import dev.wiredesk.text.linking.KnowledgeEntry;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The countries with their ids, by code and by name, and the states of the US. */
final class Countries {
  static final int UNITED_STATES = 30;

  private static final List<String> NAME_COLUMNS =
      List.of("CLDR display name", "official_name_en", "UNTERM English Short");
  private static final int STATE = 200;
  private static final int TERRITORY = 100;

  private final List<KnowledgeEntry> entries = new ArrayList<>();
  private final Map<String, Integer> byName = new HashMap<>();
  private final Map<String, Integer> states = new HashMap<>();

  private Countries() {}

  static Countries read(Path codes, Path knowledge) throws IOException {
    Map<String, Map<String, String>> rows = new HashMap<>();
    try (BufferedReader in = Files.newBufferedReader(codes)) {
      Csv.read(in).forEach(row -> rows.put(row.getOrDefault("ISO3166-1-Alpha-2", ""), row));
    }
    Countries countries = new Countries();
    for (String[] fields : fields(knowledge.resolve("countries.txt"))) {
      countries.add(fields, rows.getOrDefault(fields[0], Map.of()));
    }
    for (String[] fields : fields(knowledge.resolve("states.txt"))) {
      countries.states.put(fields[0], KnowledgeEntry.number(fields[1]));
    }
    return countries;
  }

  private static List<String[]> fields(Path file) throws IOException {
    return Files.readAllLines(file).stream()
        .filter(line -> !line.startsWith("#"))
        .map(line -> line.split("\\|", -1))
        .toList();
  }

  private void add(String[] fields, Map<String, String> row) {
    String address = row.getOrDefault("wikidata_id", "");
    String id = fields.length > 4 ? fields[4] : address.substring(address.lastIndexOf('/') + 1);
    List<String> names = list(fields[2]);
    KnowledgeEntry entry =
        new KnowledgeEntry(
            KnowledgeEntry.number(id),
            EntityType.LOCATION,
            "Yes".equals(row.get("is_independent")) ? STATE : TERRITORY,
            List.of(),
            fields[1],
            names,
            fields.length > 3 ? list(fields[3]) : List.of(),
            "");
    entries.add(entry);
    byName.put(Folded.of(fields[1]), entry.id());
    names.forEach(name -> byName.putIfAbsent(Folded.of(name), entry.id()));
    NAME_COLUMNS.forEach(
        column -> byName.putIfAbsent(Folded.of(row.getOrDefault(column, "")), entry.id()));
  }

  private static List<String> list(String field) {
    return field.isEmpty() ? List.of() : List.of(field.split(","));
  }

  List<KnowledgeEntry> entries() {
    return entries;
  }

  /** The id's number, null if no country has the name. */
  @Nullable Integer named(String name) {
    return byName.get(Folded.of(name));
  }

  /** The id's number, null if no state of the US has the postal code. */
  @Nullable Integer state(String postalCode) {
    return states.get(postalCode);
  }
}
