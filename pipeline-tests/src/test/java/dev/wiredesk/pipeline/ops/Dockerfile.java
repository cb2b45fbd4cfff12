package dev.wiredesk.pipeline.ops;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A Dockerfile of several stages. */
record Dockerfile(Map<String, String> arguments, Map<String, Stage> stages) {
  private static final ObjectMapper JSON = new ObjectMapper();

  static Dockerfile read(Path file) {
    try {
      String text =
          Files.readString(file).replaceAll("(?m)^#.*\n", "").replaceAll("\\\\\n\\s*", "");
      return of(text.lines().filter(line -> !line.isBlank()).toList());
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + file, e);
    }
  }

  Stage stage(String name) {
    return stages.get(name);
  }

  private static Dockerfile of(List<String> lines) {
    Map<String, String> arguments = new LinkedHashMap<>();
    Map<String, Stage> stages = new LinkedHashMap<>();
    List<String> current = new ArrayList<>();
    for (String line : lines) {
      String[] words = line.split("\\s+", -1);
      if (words[0].equals("ARG")) {
        String[] argument = words[1].split("=", 2);
        arguments.put(argument[0], argument[1]);
      } else if (words[0].equals("FROM")) {
        current = new ArrayList<>();
        stages.put(words[3], new Stage(words[1], current));
      } else {
        current.add(line);
      }
    }
    return new Dockerfile(arguments, stages);
  }

  /** One stage: what it starts from, and its instructions. */
  record Stage(String from, List<String> instructions) {
    /** The rest of every line that begins with this instruction. */
    List<String> all(String instruction) {
      return instructions.stream()
          .filter(line -> line.startsWith(instruction + " "))
          .map(line -> line.substring(instruction.length() + 1).strip())
          .toList();
    }

    Optional<String> one(String instruction) {
      return all(instruction).stream().findFirst();
    }

    /** The words of an instruction in exec form, from its bracket on. */
    List<String> exec(String instruction) {
      String line = one(instruction).orElseThrow();
      try {
        return JSON.readValue(line.substring(line.indexOf('[')), new TypeReference<>() {});
      } catch (IOException e) {
        throw new UncheckedIOException("Not in exec form: " + line, e);
      }
    }
  }
}
