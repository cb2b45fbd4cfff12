package dev.wiredesk.training;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import dev.wiredesk.schemas.EntityType;
import dev.wiredesk.text.linking.KnowledgeEntry;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Leaders of states, and those in the Congress and at the head of the US. */
final class People {
  private static final int LEADER = 60;
  private static final int MEMBER = 15;

  private final Countries countries;
  private final Map<Integer, Person> byId = new TreeMap<>();

  People(Countries countries) {
    this.countries = countries;
  }

  private static final class Person {
    private final Set<String> names = new LinkedHashSet<>();
    private final Set<Integer> places = new LinkedHashSet<>();
    private final Set<String> offices = new LinkedHashSet<>();
    private int prominence;

    KnowledgeEntry entry(int id) {
      List<String> all = List.copyOf(names);
      return new KnowledgeEntry(
          id,
          EntityType.PERSON,
          prominence,
          List.copyOf(places),
          all.getFirst(),
          all.subList(1, all.size()),
          List.of(),
          String.join(", ", offices));
    }
  }

  List<KnowledgeEntry> read(Path lists) throws IOException {
    Path leaders = lists.resolve("world-leaders-2021");
    readLeaders(leaders.resolve("wikidata.csv"), "positionLabel", "officeholderLabel");
    readLeaders(leaders.resolve("wikipedia.csv"), "positionlabel", "officeholderlabel");
    readAmericans(lists.resolve("executive.yaml"), LEADER);
    readAmericans(lists.resolve("legislators-current.yaml"), MEMBER);
    return byId.entrySet().stream().map(e -> e.getValue().entry(e.getKey())).toList();
  }

  private void readLeaders(Path csv, String office, String name) throws IOException {
    try (BufferedReader in = Files.newBufferedReader(csv)) {
      for (Map<String, String> row : Csv.read(in)) {
        addLeader(row, row.getOrDefault(office, ""), row.getOrDefault(name, ""));
      }
    }
  }

  private void addLeader(Map<String, String> row, String office, String written) {
    String id = row.getOrDefault("officeholder", "");
    String name = written.replaceAll("\\s*\\(.*?\\)", "").strip();
    Integer country = countries.named(row.getOrDefault("country", ""));
    // Where no label is known the list repeats the id or gives the office.
    if (!id.matches("Q\\d+")
        || name.isEmpty()
        || name.matches("Q\\d+|Pope")
        || office.equals(name)) {
      return;
    }
    Person person = byId.computeIfAbsent(KnowledgeEntry.number(id), unused -> new Person());
    person.prominence = LEADER;
    person.names.add(name);
    person.offices.add(office.replaceFirst("^[Mm]onarchy", "Monarch"));
    if (country != null) {
      person.places.add(country);
    }
  }

  private void readAmericans(Path yaml, int prominence) throws IOException {
    for (JsonNode node : new YAMLMapper().readTree(yaml.toFile())) {
      String id = node.path("id").path("wikidata").asText();
      if (!id.isEmpty()) {
        Person person = byId.computeIfAbsent(KnowledgeEntry.number(id), unused -> new Person());
        person.prominence = Math.max(person.prominence, prominence);
        person.places.add(Countries.UNITED_STATES);
        addNames(person, node.path("name"));
        node.path("terms").forEach(term -> addTerm(person, term));
      }
    }
  }

  private static void addNames(Person person, JsonNode name) {
    String last = name.path("last").asText();
    add(person, name.path("official_full").asText());
    add(person, name.path("first").asText() + " " + last);
    if (name.hasNonNull("nickname")) {
      add(person, name.path("nickname").asText() + " " + last);
    }
  }

  private static void add(Person person, String name) {
    if (name.indexOf(' ') > 0) {
      person.names.add(name);
    }
  }

  private void addTerm(Person person, JsonNode term) {
    person.offices.add(
        switch (term.path("type").asText()) {
          case "sen" -> "senator";
          case "rep" -> "representative";
          case "prez" -> "president of the United States";
          default -> "vice president of the United States";
        });
    Integer state = countries.state(term.path("state").asText());
    if (state != null) {
      person.places.add(state);
    }
  }
}
