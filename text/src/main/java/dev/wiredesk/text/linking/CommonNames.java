package dev.wiredesk.text.linking;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;

/** First names and surnames so common that many people have both. */
final class CommonNames {
  private static final String LIST = "common-names.txt";

  private final Set<String> first = new HashSet<>();
  private final Set<String> last = new HashSet<>();

  private CommonNames() {}

  static CommonNames load() {
    CommonNames names = new CommonNames();
    try (InputStream in =
            Objects.requireNonNull(CommonNames.class.getResourceAsStream(LIST), LIST);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      lines.lines().filter(line -> !line.startsWith("#")).forEach(names::add);
      return names;
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read the list " + LIST, e);
    }
  }

  private void add(String line) {
    String[] names = line.split(" ", -1);
    Set<String> list = names[0].equals("first:") ? first : last;
    for (int i = 1; i < names.length; i++) {
      list.add(NameKey.fold(names[i]));
    }
  }

  boolean isCommonPerson(String name) {
    String[] words = NameKey.fold(name).split(" ", -1);
    return words.length > 1 && first.contains(words[0]) && last.contains(words[words.length - 1]);
  }

  boolean isCommonSurname(String name) {
    return last.contains(NameKey.fold(name));
  }
}
