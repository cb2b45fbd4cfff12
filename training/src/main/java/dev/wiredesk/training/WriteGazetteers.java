package dev.wiredesk.training;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Writes the lists of places that ship, from public lists of countries and cities: {@code
 * WriteGazetteers DATA_FOLDER OUTPUT_FOLDER}. The other lists are written by hand.
 */
public final class WriteGazetteers {
  private static final List<String> COUNTRY_NAMES =
      List.of(
          "CLDR display name",
          "official_name_en",
          "UNTERM English Short",
          "UNTERM English Formal",
          "Capital");
  private static final int SHORTEST = 3;

  private final Path output;

  private WriteGazetteers(Path output) {
    this.output = output;
  }

  public static void main(String[] arguments) throws IOException {
    if (arguments.length != 2) {
      System.err.println("Usage: WriteGazetteers DATA_FOLDER OUTPUT_FOLDER");
      System.exit(2);
    }
    new WriteGazetteers(Path.of(arguments[1])).write(Path.of(arguments[0], "gazetteer"));
  }

  private void write(Path lists) throws IOException {
    List<Map<String, String>> cities = rows(lists.resolve("world-cities/world-cities.csv"));
    write(
        "cities.txt",
        "Cities of 15,000 people or more: names from GeoNames (geonames.org), CC BY 4.0.",
        names(cities, "name"));
    write(
        "regions.txt",
        "First-order divisions of countries: names from GeoNames (geonames.org), CC BY 4.0.",
        names(cities, "subcountry"));
    Set<String> countries = new TreeSet<>();
    for (String column : COUNTRY_NAMES) {
      countries.addAll(names(rows(lists.resolve("country-codes/country-codes.csv")), column));
    }
    write(
        "countries.txt",
        "Countries and their capitals: names from the country codes list (datahub.io, public"
            + " domain).",
        countries);
  }

  private void write(String file, String head, Set<String> names) throws IOException {
    Files.writeString(output.resolve(file), "# " + head + "\n" + String.join("\n", names) + "\n");
  }

  private static Set<String> names(List<Map<String, String>> rows, String column) {
    Set<String> names = new TreeSet<>();
    for (Map<String, String> row : rows) {
      String name = row.getOrDefault(column, "").replaceAll("\\s*\\(.*?\\)", "").strip();
      names.add(name.replaceFirst("^[Tt]he ", ""));
    }
    names.removeIf(name -> name.length() < SHORTEST);
    return names;
  }

  private static List<Map<String, String>> rows(Path csv) throws IOException {
    try (BufferedReader in = Files.newBufferedReader(csv)) {
      return Csv.read(in);
    }
  }
}
