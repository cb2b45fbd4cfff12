package dev.wiredesk.training;

import dev.wiredesk.text.linking.KnowledgeEntry;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes the lists of the built-in knowledge base that come from public lists: {@code
 * WriteKnowledgeBase DATA_FOLDER KNOWLEDGE_FOLDER OUTPUT_FOLDER}. {@code known.tsv} in the output
 * folder is written by hand; its places decide which namesakes are listed.
 */
public final class WriteKnowledgeBase {
  private final Path lists;
  private final Path output;
  private final Countries countries;

  private WriteKnowledgeBase(Path data, Path knowledge, Path output) throws IOException {
    lists = data.resolve("gazetteer");
    this.output = output;
    countries = Countries.read(lists.resolve("country-codes/country-codes.csv"), knowledge);
  }

  public static void main(String[] arguments) throws IOException {
    if (arguments.length != 3) {
      System.err.println("Usage: WriteKnowledgeBase DATA_FOLDER KNOWLEDGE_FOLDER OUTPUT_FOLDER");
      System.exit(2);
    }
    new WriteKnowledgeBase(Path.of(arguments[0]), Path.of(arguments[1]), Path.of(arguments[2]))
        .write();
  }

  private void write() throws IOException {
    List<KnowledgeEntry> places = new ArrayList<>(countries.entries());
    List<KnowledgeEntry> named = new ArrayList<>(places);
    named.addAll(known());
    try (BufferedReader in =
        Files.newBufferedReader(lists.resolve("world-cities/world-cities.csv"))) {
      places.addAll(new Namesakes(countries, named).among(Csv.read(in)));
    }
    write(
        "places.tsv",
        "Countries: codes and ids from the country codes list (datahub.io, public domain), names of"
            + " our own. Cities without an id that share a name: GeoNames (geonames.org), CC BY 4.0.",
        places);
    write(
        "people.tsv",
        "Holders of high offices as of 2022 (Wikidata, CC0); US Congress and executive"
            + " (unitedstates/congress-legislators, CC0).",
        new People(countries).read(lists));
    write(
        "supraverden.tsv",
        "International organisations: names and ids from SupraVerden, CC BY-SA 4.0; this file is"
            + " under the same licence, see supraverden.LICENSE.txt.",
        Bodies.read(lists.resolve("supraverden/general_list.yaml")));
  }

  private List<KnowledgeEntry> known() throws IOException {
    try (BufferedReader in = Files.newBufferedReader(output.resolve("known.tsv"))) {
      return in.lines().filter(line -> !line.startsWith("#")).map(KnowledgeEntry::parse).toList();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private void write(String file, String origin, List<KnowledgeEntry> entries) throws IOException {
    StringBuilder text = new StringBuilder(KnowledgeEntry.HEADING);
    text.append("\n# ").append(origin).append('\n');
    entries.forEach(entry -> text.append(entry.line()).append('\n'));
    Files.writeString(output.resolve(file), text);
  }
}
