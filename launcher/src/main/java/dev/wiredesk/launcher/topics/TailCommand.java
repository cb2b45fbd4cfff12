package dev.wiredesk.launcher.topics;

import dev.wiredesk.launcher.console.Console;
import dev.wiredesk.launcher.console.ExitStatus;
import dev.wiredesk.runtime.kafka.KafkaClients;
import dev.wiredesk.runtime.settings.CommonSettings;
import dev.wiredesk.runtime.settings.Settings;
import io.confluent.kafka.serializers.KafkaAvroDeserializer;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.Deserializer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prints a topic as JSON lines. */
@Command(
    name = "tail",
    mixinStandardHelpOptions = true,
    description = {
      "Print the records of a topic as JSON, one a line: topic, partition, offset, timestamp, key, headers, value.",
      "Reads committed records only. A value that is no Avro of a registered schema is shown as valueBase64 with the"
          + " reason in undecodable."
    })
public final class TailCommand implements Callable<Integer> {
  private final Console console;

  @Mixin private final Connection connection = new Connection();

  @Parameters(
      paramLabel = "TOPIC",
      description = "raw, enriched, rejected, alerts, alert-rules, or a topic's full name.")
  private String topic = "";

  @Option(names = "--from-beginning", description = "Start with the oldest record, not the next.")
  private boolean fromBeginning;

  @Option(names = "--max", paramLabel = "N", description = "End after N records.")
  private long max = Long.MAX_VALUE;

  @Option(
      names = "--no-follow",
      description = "End with the last record there is now, instead of waiting for more.")
  private boolean noFollow;

  @Option(names = "--pretty", description = "Spread each record over several lines.")
  private boolean pretty;

  public TailCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Settings<CommonSettings> settings = connection.settings(console);
    try (Consumer<byte[], byte[]> consumer = consumer(settings)) {
      TopicReader reader = new TopicReader(consumer, TopicNames.full(topic, settings.topics()));
      reader.seek(fromBeginning);
      print(reader, new RecordJson(avro(settings), pretty));
    }
    return ExitStatus.DONE;
  }

  private void print(TopicReader reader, RecordJson json) {
    long printed = 0;
    boolean wanted = true;
    while (wanted && printed < max && (!noFollow || !reader.isAtEnd())) {
      for (ConsumerRecord<byte[], byte[]> record : reader.poll()) {
        if (printed < max) {
          console.out().print(json.text(record) + "\n");
          printed++;
        }
      }
      // Also flushes; true once the reader of a pipe has gone.
      wanted = !console.out().checkError();
    }
  }

  private static Consumer<byte[], byte[]> consumer(Settings<CommonSettings> settings) {
    Map<String, Object> properties = new TreeMap<>(Connection.IMPATIENT);
    properties.put("isolation.level", "read_committed");
    properties.put("allow.auto.create.topics", "false");
    return new KafkaConsumer<>(
        new KafkaClients(settings).common(properties),
        new ByteArrayDeserializer(),
        new ByteArrayDeserializer());
  }

  private static Deserializer<Object> avro(Settings<CommonSettings> settings) {
    Map<String, Object> properties = new TreeMap<>(settings.registryProperties());
    properties.put("schema.registry.url", settings.values().registry().url());
    Deserializer<Object> avro = new KafkaAvroDeserializer();
    avro.configure(properties, false);
    return avro;
  }
}
