package dev.wiredesk.training;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.wiredesk.schemas.EntityType;
import dev.wiredesk.text.entities.EntityFeatures;
import dev.wiredesk.text.entities.EntityMention;
import dev.wiredesk.text.entities.EntityTagger;
import dev.wiredesk.text.entities.TagScheme;
import dev.wiredesk.text.sequence.SequenceWeights;
import dev.wiredesk.text.tokens.Tokenizer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrainEntitiesTest {
  private static final String TEXT =
      "{\"id\":\"a\",\"text\":\"😀 Quillon Brack spoke in Farwick.\\nThe Drell is an Ostmark river.\","
          + "\"entities\":[[2,15,\"PER\"],[25,32,\"LOC\"],[38,43,\"LOC\"]]}\n";

  @TempDir private Path data;

  @BeforeEach
  void writeEverySet() throws IOException {
    Files.createDirectory(data.resolve("ner"));
    for (Corpus corpus : Corpus.values()) {
      Files.writeString(data.resolve(corpus.file()), TEXT.repeat(3));
    }
  }

  @Test
  void learnsTheNamesItIsShown() throws IOException {
    byte[] weights = train();

    EntityTagger tagger =
        new EntityTagger(
            EntityFeatures.load(), SequenceWeights.read(weights, "weights", TagScheme.TAGS));
    assertThat(tagger.tag(new Tokenizer().tokenize("Quillon Brack spoke in Farwick.")))
        .containsExactly(
            new EntityMention(EntityType.PERSON, 0, 2),
            new EntityMention(EntityType.LOCATION, 4, 5));
  }

  @Test
  void givesTheSameBytesFromTheSameData() throws IOException {
    assertThat(train()).isEqualTo(train());
  }

  private byte[] train() throws IOException {
    ByteArrayOutputStream weights = new ByteArrayOutputStream();
    new TrainEntities(new PrintStream(new ByteArrayOutputStream(), true, UTF_8))
        .train(data, data)
        .write(weights);
    return weights.toByteArray();
  }
}
