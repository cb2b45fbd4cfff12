package dev.wiredesk.enrich;

import dev.wiredesk.schemas.RawArticle;
import dev.wiredesk.schemas.topics.Topics;
import io.confluent.kafka.schemaregistry.ParsedSchema;
import io.confluent.kafka.schemaregistry.avro.AvroSchema;
import io.confluent.kafka.schemaregistry.client.SchemaRegistryClient;
import io.confluent.kafka.schemaregistry.client.rest.exceptions.RestClientException;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Optional;
import java.util.Set;
import org.apache.avro.Schema;
import org.apache.avro.io.BinaryDecoder;
import org.apache.avro.io.DecoderFactory;
import org.apache.avro.specific.SpecificData;
import org.apache.avro.specific.SpecificDatumReader;
import org.apache.kafka.common.utils.Bytes;
import org.jspecify.annotations.Nullable;

/**
 * Reads a raw article from bytes that anybody may have written: a zero, the schema's id in four
 * bytes, then Avro.
 *
 * <p>It asks the registry itself instead of leaving that to the deserializer, whose exceptions do
 * not tell a registry that is away from bytes that are wrong: the one waits, the other is rejected.
 * Used by one thread.
 */
final class ArticleReader {
  private static final int PREFIX_BYTES = 5;

  // A plain 404 may come from a proxy or a wrong address; only a registry's own codes (subject,
  // version or schema not found) say that the schema is unknown.
  private static final Set<Integer> NOT_FOUND = Set.of(40401, 40402, 40403);

  private static final Schema EXPECTED = RawArticle.getClassSchema();
  private static final SpecificData MODEL = SpecificData.getForClass(RawArticle.class);

  private final SchemaRegistryClient registry;
  private final RegistryPatience patience;

  ArticleReader(SchemaRegistryClient registry, RegistryPatience patience) {
    this.registry = registry;
    this.patience = patience;
  }

  /**
   * The article, or why it is none.
   *
   * @throws RegistryAway if the registry does not answer
   */
  Decoded read(byte @Nullable [] bytes) {
    if (bytes == null) {
      return new Rejection(RejectionCause.NULL_VALUE, "The record has no value", null, null);
    }
    if (bytes.length > Topics.MAX_RAW_BYTES) {
      return rejected(
          RejectionCause.RAW_TOO_LARGE,
          bytes.length + " bytes, the limit is " + Topics.MAX_RAW_BYTES,
          bytes);
    }
    if (bytes.length < PREFIX_BYTES || bytes[0] != 0) {
      return rejected(
          RejectionCause.NOT_AVRO,
          "Does not begin with a zero byte and the four bytes of a schema id",
          bytes);
    }
    return read(bytes, ByteBuffer.wrap(bytes, 1, Integer.BYTES).getInt());
  }

  private Decoded read(byte[] bytes, int schemaId) {
    Optional<ParsedSchema> schema = schema(schemaId);
    if (schema.isEmpty()) {
      return rejected(
          RejectionCause.UNKNOWN_SCHEMA, "The registry has no Avro schema " + schemaId, bytes);
    }
    boolean isArticle =
        schema.get() instanceof AvroSchema && EXPECTED.getFullName().equals(schema.get().name());
    if (!isArticle) {
      return rejected(
          RejectionCause.WRONG_RECORD,
          "Schema " + schemaId + " is " + schema.get().name() + ", not " + EXPECTED.getFullName(),
          bytes);
    }
    return decode(bytes, ((AvroSchema) schema.get()).rawSchema());
  }

  private Decoded decode(byte[] bytes, Schema writer) {
    try {
      BinaryDecoder decoder =
          DecoderFactory.get()
              .binaryDecoder(bytes, PREFIX_BYTES, bytes.length - PREFIX_BYTES, null);
      RawArticle article =
          new SpecificDatumReader<RawArticle>(writer, EXPECTED, MODEL).read(null, decoder);
      return decoder.isEnd()
          ? new ReceivedArticle(article, Bytes.wrap(bytes))
          : rejected(RejectionCause.MALFORMED_AVRO, "Bytes follow the end of the record", bytes);
    } catch (EOFException e) {
      return rejected(
          RejectionCause.MALFORMED_AVRO,
          "The record ends early, after " + bytes.length + " bytes",
          bytes);
    } catch (IOException | RuntimeException e) {
      // Avro meets wrong bytes with exceptions of a dozen kinds, index and cast errors among them.
      return rejected(
          RejectionCause.MALFORMED_AVRO, "Avro: " + e.getClass().getSimpleName(), bytes);
    }
  }

  private Optional<ParsedSchema> schema(int id) {
    // Ids count from 1; a registry may answer a negative one with an error of its own.
    return id < 1 ? Optional.empty() : patience.ask(() -> asked(id));
  }

  private Optional<ParsedSchema> asked(int id) throws IOException, RestClientException {
    try {
      return Optional.of(registry.getSchemaById(id));
    } catch (RestClientException e) {
      if (NOT_FOUND.contains(e.getErrorCode())) {
        return Optional.empty();
      }
      throw e;
    } catch (IOException | RuntimeException e) {
      if (isOfAnotherFormat(e)) {
        return Optional.empty();
      }
      throw e;
    }
  }

  // The client has no exception of its own for a Protobuf or JSON schema, or one it cannot parse.
  private static boolean isOfAnotherFormat(Throwable e) {
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (cause.getMessage() != null && cause.getMessage().startsWith("Invalid schema")) {
        return true;
      }
    }
    return false;
  }

  private static Rejection rejected(RejectionCause cause, String message, byte[] bytes) {
    return new Rejection(cause, message, null, Bytes.wrap(bytes));
  }
}
