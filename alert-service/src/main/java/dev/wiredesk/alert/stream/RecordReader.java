package dev.wiredesk.alert.stream;

import io.confluent.kafka.schemaregistry.client.rest.exceptions.RestClientException;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import javax.net.ssl.SSLException;
import org.apache.avro.AvroRuntimeException;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.AuthenticationException;
import org.apache.kafka.common.errors.AuthorizationException;
import org.apache.kafka.common.errors.InvalidConfigurationException;
import org.apache.kafka.common.errors.RetriableException;
import org.apache.kafka.common.serialization.Deserializer;
import org.jspecify.annotations.Nullable;

/**
 * Reads values of one record type and tells bad bytes, which are passed over, from a registry that
 * is away, which is waited for.
 */
public final class RecordReader<V> {
  private final Deserializer<V> deserializer;

  public RecordReader(Deserializer<V> deserializer) {
    this.deserializer = deserializer;
  }

  /**
   * Reads one value.
   *
   * @throws KafkaException if the registry cannot be asked now
   */
  public Decoded<V> read(String topic, byte @Nullable [] bytes) {
    if (bytes == null) {
      return new Decoded.Unreadable<>("the value is null");
    }
    try {
      V value = deserializer.deserialize(topic, bytes);
      return value == null
          ? new Decoded.Unreadable<>("the value is empty")
          : new Decoded.Value<>(value);
    } catch (KafkaException e) {
      if (isOutage(e)) {
        throw e;
      }
      return new Decoded.Unreadable<>(reason(e));
    } catch (AvroRuntimeException | ClassCastException | IllegalArgumentException e) {
      return new Decoded.Unreadable<>(reason(e));
    }
  }

  private static String reason(RuntimeException e) {
    Throwable cause = e.getCause();
    return cause == null
        ? String.valueOf(e.getMessage())
        : e.getMessage() + ": " + cause.getMessage();
  }

  private static boolean isOutage(Throwable thrown) {
    for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
      if (isOutageItself(cause)) {
        return true;
      }
    }
    return false;
  }

  /** Avro's own EOFException is an IOException too, so only the network's are taken for it. */
  private static boolean isOutageItself(Throwable cause) {
    return switch (cause) {
      case RestClientException answer -> answer.getStatus() != 404 && answer.getStatus() != 422;
      case SocketException away -> true;
      case SocketTimeoutException slow -> true;
      case UnknownHostException unknown -> true;
      case SSLException unsafe -> true;
      case RetriableException again -> true;
      case AuthenticationException who -> true;
      case AuthorizationException forbidden -> true;
      case InvalidConfigurationException refused -> true;
      default -> false;
    };
  }
}
