package dev.wiredesk.text.linking;

import dev.wiredesk.schemas.EntityType;
import dev.wiredesk.text.linking.NameKey.Kind;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * Items of Wikidata by their names, in flat arrays: a base of a million items takes about 140 MB.
 * Read once, then shared by any number of threads.
 */
public final class KnowledgeBase {
  /** The lists that ship with the library, in the order in which they are read. */
  public static final List<String> BUILT_IN =
      List.of("places.tsv", "people.tsv", "supraverden.tsv", "known.tsv");

  private final String name;
  private final String digest;
  private final Items items;
  private final NameIndex index;

  KnowledgeBase(String name, String digest, Items items, NameIndex index) {
    this.name = name;
    this.digest = digest;
    this.items = items;
    this.index = index;
  }

  /** Countries, cities, leaders and bodies most often in the news. */
  public static KnowledgeBase builtIn() {
    KnowledgeBaseReader reader = new KnowledgeBaseReader("wiredesk-kb");
    for (String list : BUILT_IN) {
      try (InputStream in = KnowledgeBase.class.getResourceAsStream(list)) {
        reader.read(list, Objects.requireNonNull(in, list));
      } catch (IOException e) {
        throw new UncheckedIOException("Cannot read the list " + list, e);
      }
    }
    return reader.finish();
  }

  /**
   * A base from a file that {@code wiredesk kb build} wrote, or of the same format; compressed if
   * its name ends in ".gz".
   *
   * @throws KnowledgeBaseException if the file cannot be read or is no knowledge base
   */
  public static KnowledgeBase read(Path file) {
    KnowledgeBaseReader reader = new KnowledgeBaseReader("wiredesk-kb-file");
    reader.read(file);
    return reader.finish();
  }

  /** "wiredesk-kb" for the built-in base, "wiredesk-kb-file" for any other. */
  public String name() {
    return name;
  }

  /** SHA-256 of what was read: "sha-256:" and hexadecimal digits. */
  public String digest() {
    return digest;
  }

  public int size() {
    return items.size();
  }

  Items items() {
    return items;
  }

  /** The items of this name, in the order of the base. */
  int[] named(String written) {
    int[] named = index.find(NameKey.of(written, Kind.NAME));
    if (!NameKey.isAcronym(written)) {
      return named;
    }
    int[] acronyms = index.find(NameKey.of(written, Kind.ACRONYM));
    return named.length == 0 ? acronyms : both(acronyms, named);
  }

  /** The persons with this last name. */
  int[] withSurname(String surname) {
    return index.find(NameKey.of(surname, Kind.SURNAME));
  }

  /** The countries whose people are called so. */
  int[] ofPeople(String demonym) {
    return index.find(NameKey.of(demonym, Kind.DEMONYM));
  }

  boolean isPerson(int item) {
    return items.type(item) == EntityType.PERSON;
  }

  private static int[] both(int[] first, int[] second) {
    int[] all = Arrays.copyOf(first, first.length + second.length);
    System.arraycopy(second, 0, all, first.length, second.length);
    return all;
  }
}
