package dev.wiredesk.training;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.wiredesk.schemas.TextField;
import dev.wiredesk.text.claims.AttributionFeatures;
import dev.wiredesk.text.claims.AttributionTags;
import dev.wiredesk.text.claims.EncodedAttributions;
import dev.wiredesk.text.sequence.SequenceDecoder;
import dev.wiredesk.text.sequence.SequenceWeights;
import dev.wiredesk.text.sequence.Tags;
import dev.wiredesk.text.tokens.Sentence;
import dev.wiredesk.text.tokens.TokenizedText;
import dev.wiredesk.text.tokens.Tokenizer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrainAttributionsTest {
  private static final int VERB = 2;
  private static final int ADJECTIVE = 7;

  @TempDir private Path folder;
  private Path set;

  @BeforeEach
  void writeASet() throws IOException {
    set = folder.resolve("set.jsonl");
    StringBuilder lines = new StringBuilder();
    for (String name : List.of("Lena Ott", "Ana Ruiz", "Ben Okri", "Ida Lund")) {
      for (String state : List.of("open", "shut", "wide", "free")) {
        lines.append(said(name, "the road was " + state));
        lines.append(notSaid(name, state));
      }
    }
    Files.writeString(set, lines);
  }

  @Test
  void listsTheWordsThatAreCuesAndTheColonButNoOtherMark() throws IOException {
    Files.writeString(
        set,
        """
        {"id":"c","text":"Ana: no.","attributions":[{"cue":[[3,4]],"content":[[5,7]]}]}
        {"id":"d","text":"Ana - no.","attributions":[{"cue":[[4,5]],"content":[[6,8]]}]}
        """,
        StandardOpenOption.APPEND);
    assertThat(Files.readAllLines(train("a").resolve("cue-words.txt")))
        .containsExactly(":", "blorped");
  }

  @Test
  void listsNoWordThatIsACueByAnExceptionOnly() throws IOException {
    Files.writeString(
        set,
        "{\"id\":\"e\",\"text\":\"Ana %s no.\",\"attributions\":[{\"cue\":[[4,9]],\"content\":[[365,367]]}]}\n"
            .formatted("zonks ".repeat(60)),
        StandardOpenOption.APPEND);
    assertThat(Files.readAllLines(train("a").resolve("cue-words.txt"))).containsExactly("blorped");
  }

  @Test
  void learnsWhichWordIsACueWhatItDoesAndWhatIsItsSourceAndContent() throws IOException {
    Path weights = train("a");
    TokenizedText said = new Tokenizer().tokenize("Mia Berg blorped that the road was old.");
    EncodedAttributions encoded = encode(said);
    assertThat(best(weights, "cues.weights", AttributionTags.CUES, encoded, VERB)).isEqualTo(1);
    assertThat(best(weights, "cue-classes.weights", AttributionTags.CUE_CLASSES, encoded, VERB))
        .isEqualTo(AttributionTags.cueClass("DENY"));

    encoded.enterCue(VERB);
    SequenceWeights roles = read(weights, "roles.weights", AttributionTags.ROLES);
    assertThat(new SequenceDecoder(roles, AttributionTags.ROLES).decode(encoded, 0, 9))
        .containsExactly(
            AttributionTags.SOURCE,
            AttributionTags.IN_SOURCE,
            AttributionTags.CUE,
            AttributionTags.OUTSIDE,
            AttributionTags.CONTENT,
            AttributionTags.IN_CONTENT,
            AttributionTags.IN_CONTENT,
            AttributionTags.CONTENT_END,
            AttributionTags.OUTSIDE);
  }

  @Test
  void learnsWhereTheSameWordIsNoCue() throws IOException {
    EncodedAttributions encoded =
        encode(new Tokenizer().tokenize("Mia Berg walked along the very old blorped road."));
    assertThat(encoded.mayBeCue(ADJECTIVE)).isTrue();
    assertThat(best(train("a"), "cues.weights", AttributionTags.CUES, encoded, ADJECTIVE)).isZero();
  }

  @Test
  void givesTheSameBytesFromTheSameData() throws IOException {
    Path first = train("a");
    Path second = train("b");
    for (String file :
        List.of("cue-words.txt", "cues.weights", "cue-classes.weights", "roles.weights")) {
      assertThat(second.resolve(file)).hasSameBinaryContentAs(first.resolve(file));
    }
  }

  private Path train(String output) throws IOException {
    PrintStream nowhere = new PrintStream(new ByteArrayOutputStream(), true, UTF_8);
    new TrainAttributions(nowhere).train(List.of(set), folder.resolve(output));
    return folder.resolve(output);
  }

  private static EncodedAttributions encode(TokenizedText text) {
    EncodedAttributions encoded =
        AttributionFeatures.with(List.of("blorped")).encode(text, TextField.BODY, List.of());
    encoded.enter(new Sentence(0, text.tokens().size()));
    return encoded;
  }

  private static int best(
      Path weights, String file, Tags tags, EncodedAttributions encoded, int token)
      throws IOException {
    SequenceWeights learned = read(weights, file, tags);
    int[] features = new int[2 * encoded.most()];
    int count = encoded.fillCue(token, features);
    int[] scores = new int[tags.count()];
    int best = 0;
    for (int tag = 0; tag < scores.length; tag++) {
      scores[tag] = learned.pair(Tags.OUTSIDE, tag);
    }
    learned.addTo(features, count, scores, 0);
    for (int tag = 1; tag < scores.length; tag++) {
      best = scores[tag] > scores[best] ? tag : best;
    }
    return best;
  }

  private static SequenceWeights read(Path weights, String file, Tags tags) throws IOException {
    return SequenceWeights.read(Files.readAllBytes(weights.resolve(file)), file, tags.count());
  }

  private static String said(String name, String content) {
    int cue = name.length() + 1;
    int start = cue + "blorped that ".length();
    return "{\"id\":\"a\",\"text\":\"%s blorped that %s.\",\"attributions\":[{\"source\":[[0,%d]],"
            .formatted(name, content, name.length())
        + "\"cue\":[[%d,%d]],\"content\":[[%d,%d]],\"cueClass\":\"DENY\"}]}\n"
            .formatted(cue, cue + "blorped".length(), start, start + content.length());
  }

  private static String notSaid(String name, String state) {
    return "{\"id\":\"b\",\"text\":\"%s walked along the very %s blorped road.\",\"attributions\":[]}\n"
        .formatted(name, state);
  }
}
