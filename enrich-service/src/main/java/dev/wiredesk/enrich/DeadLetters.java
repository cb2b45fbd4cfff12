package dev.wiredesk.enrich;

import dev.wiredesk.schemas.RejectedArticle;
import dev.wiredesk.schemas.topics.Topics;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.utils.Bytes;
import org.jspecify.annotations.Nullable;

/**
 * Writes rejections as records of the rejected topic. Whatever came in, the record stays below what
 * the topic takes: the parts that others decide (value, key, headers, message) are each cut to a
 * share of {@link Topics#MAX_RECORD_BYTES}.
 */
final class DeadLetters implements AutoCloseable {
  /** Longest original key that is kept, and used as key again, bytes. */
  static final int MAX_KEY_BYTES = 64 * 1024;

  private static final int MAX_MESSAGE = 1_000;

  private final RecordWriter writer;
  private final OutputHeaders headers;

  DeadLetters(RecordWriter writer, OutputHeaders headers) {
    this.writer = writer;
    this.headers = headers;
  }

  /**
   * What a dead letter keeps of the record it is about.
   *
   * @param timestamp that of the record, milliseconds since 1970
   */
  record Origin(
      SourcePosition position, @Nullable Bytes key, Iterable<Header> headers, long timestamp) {}

  /**
   * The dead letter, ready to send. Its key is the original's, so that letters about one article
   * stay in order; one without a key, or with an enormous one, gets its position instead.
   */
  ProducerRecord<byte[], byte[]> letter(Rejection rejection, Origin origin) {
    return new ProducerRecord<>(
        writer.topic(),
        null,
        origin.timestamp(),
        key(origin),
        writer.bytes(value(rejection, origin)),
        headers.of(origin.headers(), origin.position(), rejection.cause()));
  }

  @Override
  public void close() {
    writer.close();
  }

  private static byte[] key(Origin origin) {
    Bytes key = origin.key();
    return key != null && key.get().length <= MAX_KEY_BYTES ? key.get() : origin.position().asKey();
  }

  private static RejectedArticle value(Rejection rejection, Origin origin) {
    Bytes original = rejection.original();
    return RejectedArticle.newBuilder()
        .setStage(rejection.cause().stage())
        .setCause(rejection.cause().code())
        .setMessage(shortened(rejection.message()))
        .setUri(rejection.uri())
        .setTopic(origin.position().topic())
        .setPartition(origin.position().partition())
        .setOffset(origin.position().offset())
        .setOriginalKey(beginning(origin.key(), MAX_KEY_BYTES))
        .setOriginal(beginning(original, Topics.MAX_ORIGINAL_BYTES))
        .setOriginalSize(original == null ? 0 : original.get().length)
        .setOriginalDigest(original == null ? null : digest(original.get()))
        .build();
  }

  private static @Nullable ByteBuffer beginning(@Nullable Bytes bytes, int limit) {
    return bytes == null
        ? null
        : ByteBuffer.wrap(bytes.get(), 0, Math.min(bytes.get().length, limit));
  }

  private static String shortened(String message) {
    return message.length() <= MAX_MESSAGE ? message : message.substring(0, MAX_MESSAGE);
  }

  private static String digest(byte[] bytes) {
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(bytes);
      return "sha-256:" + HexFormat.of().formatHex(hash);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }
}
