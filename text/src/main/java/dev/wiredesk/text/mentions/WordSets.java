package dev.wiredesk.text.mentions;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Named sets of words in lower case, read from a list that ships with this package. */
final class WordSets {
  private final Map<String, Set<String>> sets = new HashMap<>();

  private WordSets() {}

  static WordSets load(String resource) {
    WordSets all = new WordSets();
    try (InputStream in = WordSets.class.getResourceAsStream(resource)) {
      InputStream list = Objects.requireNonNull(in, resource);
      new BufferedReader(new InputStreamReader(list, StandardCharsets.UTF_8))
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split("\t", -1))
          .forEach(row -> all.set(row[0]).addAll(List.of(row[1].split(" ", -1))));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return all;
  }

  private Set<String> set(String name) {
    return sets.computeIfAbsent(name, unused -> new HashSet<>());
  }

  Set<String> of(String name) {
    return Set.copyOf(set(name));
  }
}
