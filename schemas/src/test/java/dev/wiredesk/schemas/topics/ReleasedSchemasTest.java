package dev.wiredesk.schemas.topics;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.avro.Schema;
import org.apache.avro.SchemaCompatibility;
import org.apache.avro.SchemaCompatibility.SchemaCompatibilityType;
import org.apache.avro.io.DecoderFactory;
import org.apache.avro.io.EncoderFactory;
import org.apache.avro.specific.SpecificDatumReader;
import org.apache.avro.specific.SpecificDatumWriter;
import org.apache.avro.specific.SpecificRecord;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * The contract is FULL_TRANSITIVE: every released schema and today's read each other, and the bytes
 * of every release still mean what they meant. {@code src/released/<version>/} holds both for each
 * record; what a new release lacks there, the test writes to {@code target/released} to be looked
 * at and moved over.
 */
class ReleasedSchemasTest {
  private static final Path RELEASED = Path.of("src/released");
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String CURRENT = "0.1.0";

  @TestFactory
  Stream<DynamicTest> todaysSchemaAndEveryReleasedOneReadEachOther() {
    return releases()
        .flatMap(
            release -> Samples.all().stream().map(sample -> mutuallyReadable(release, sample)));
  }

  private static DynamicTest mutuallyReadable(Path release, SpecificRecord sample) {
    String name = sample.getSchema().getName();
    return DynamicTest.dynamicTest(
        release.getFileName() + " " + name,
        () -> {
          Schema released = parse(release.resolve(name + ".avsc"));
          assertReads(sample.getSchema(), released);
          assertReads(released, sample.getSchema());
        });
  }

  private static void assertReads(Schema reader, Schema writer) {
    var result = SchemaCompatibility.checkReaderWriterCompatibility(reader, writer);
    assertThat(result.getType())
        .as(result.getDescription())
        .isEqualTo(SchemaCompatibilityType.COMPATIBLE);
  }

  @TestFactory
  Stream<DynamicTest> theBytesOfEveryReleaseStillMeanTheSame() {
    return releases()
        .flatMap(
            release ->
                Samples.all().stream()
                    .map(
                        sample ->
                            DynamicTest.dynamicTest(
                                release.getFileName() + " " + sample.getSchema().getName(),
                                () -> assertThat(golden(release, sample)).isEqualTo(sample))));
  }

  private static SpecificRecord golden(Path release, SpecificRecord sample) throws IOException {
    String name = sample.getSchema().getName();
    byte[] bytes =
        Base64.getMimeDecoder().decode(Files.readString(release.resolve(name + ".base64")));
    var reader =
        new SpecificDatumReader<SpecificRecord>(
            parse(release.resolve(name + ".avsc")), sample.getSchema());
    return reader.read(null, DecoderFactory.get().binaryDecoder(bytes, null));
  }

  @Test
  void thisReleaseIsRecorded() throws IOException {
    Map<String, String> now = new TreeMap<>();
    for (SpecificRecord sample : Samples.all()) {
      String name = sample.getSchema().getName();
      Schema schema = Schemas.withoutJavaProperties(sample.getSchema());
      now.put(name + ".avsc", JSON.readTree(schema.toString()).toPrettyString() + "\n");
      now.put(name + ".base64", Base64.getMimeEncoder().encodeToString(bytes(sample)) + "\n");
    }
    Path proposal = Path.of("target/released", CURRENT);
    Files.createDirectories(proposal);
    for (var file : now.entrySet()) {
      Files.writeString(proposal.resolve(file.getKey()), file.getValue());
    }
    assertThat(now)
        .allSatisfy(
            (file, text) ->
                assertThat(RELEASED.resolve(CURRENT).resolve(file))
                    .as("compare with %s; a schema that changed belongs to a new release", proposal)
                    .content()
                    .isEqualToNormalizingNewlines(text));
  }

  private static byte[] bytes(SpecificRecord sample) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    var encoder = EncoderFactory.get().binaryEncoder(out, null);
    new SpecificDatumWriter<>(sample.getSchema()).write(sample, encoder);
    encoder.flush();
    return out.toByteArray();
  }

  private static Stream<Path> releases() {
    try (Stream<Path> folders = Files.list(RELEASED)) {
      List<Path> sorted = folders.filter(Files::isDirectory).sorted().toList();
      assertThat(sorted).as("releases in " + RELEASED.toAbsolutePath()).isNotEmpty();
      return sorted.stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Schema parse(Path file) {
    try {
      return new Schema.Parser().parse(Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
