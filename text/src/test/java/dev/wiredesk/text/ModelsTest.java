package dev.wiredesk.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wiredesk.text.claims.ClaimTagger;
import dev.wiredesk.text.entities.EntityTagger;
import dev.wiredesk.text.mentions.References;
import dev.wiredesk.text.sequence.WordClusters;
import dev.wiredesk.text.values.ValueTagger;
import dev.wiredesk.text.worthiness.CheckWorthiness;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A record's provenance covers every resource that shapes it. */
class ModelsTest {
  @Test
  void coversEveryResourceOfTheTaggers() throws IOException, URISyntaxException {
    assertThat(Models.CLUSTERS)
        .containsExactlyInAnyOrderElementsOf(resources(WordClusters.class, "clusters.txt"));
    assertThat(Models.CLAIMS)
        .containsExactlyInAnyOrderElementsOf(resources(ClaimTagger.class, "cues.tsv"));
    assertThat(Models.ENTITIES)
        .containsExactlyInAnyOrderElementsOf(resources(EntityTagger.class, "roles.txt"));
    assertThat(Models.MENTIONS)
        .containsExactlyInAnyOrderElementsOf(resources(References.class, "words.tsv"));
    assertThat(Models.VALUES)
        .containsExactlyInAnyOrderElementsOf(resources(ValueTagger.class, "values.tsv"));
    assertThat(Models.WORTHINESS)
        .containsExactlyInAnyOrderElementsOf(
            resources(CheckWorthiness.class, "worthiness.weights"));
  }

  private static List<String> resources(Class<?> owner, String one)
      throws IOException, URISyntaxException {
    URI uri = Objects.requireNonNull(owner.getResource(one)).toURI();
    try (Stream<Path> files = Files.list(Path.of(uri).getParent())) {
      return files
          .map(f -> f.getFileName().toString())
          .filter(f -> !f.endsWith(".class"))
          .filter(f -> !Files.isDirectory(Path.of(f)))
          .toList();
    }
  }
}
