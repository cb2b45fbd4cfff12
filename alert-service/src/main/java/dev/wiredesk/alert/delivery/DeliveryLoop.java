package dev.wiredesk.alert.delivery;

import dev.wiredesk.alert.stream.ConsumerView;
import dev.wiredesk.alert.stream.RecordReader;
import dev.wiredesk.alert.stream.SessionLoop;
import dev.wiredesk.alert.webhook.WebhookSender;
import dev.wiredesk.runtime.kafka.KafkaClients;
import dev.wiredesk.runtime.service.ServiceContext;
import dev.wiredesk.schemas.Alert;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** Puts together the loop that delivers. */
public final class DeliveryLoop {
  private final Endpoints.Limits limits;

  /**
   * @param pauses between the attempts of one delivery
   * @param queueSize deliveries that may wait for one receiver
   * @param timeout of one attempt
   */
  public DeliveryLoop(List<Duration> pauses, int queueSize, Duration timeout) {
    limits = new Endpoints.Limits(pauses, queueSize, timeout);
  }

  /** The loop, not started; it uses the sender without closing it. */
  public SessionLoop create(ServiceContext<?> context, String groupId, WebhookSender sender) {
    KafkaClients kafka = context.kafka();
    String topic = context.topics().alerts().name();
    ConsumerView view = new ConsumerView(topic, context.meters());
    RecordReader<Alert> reader = new RecordReader<>(kafka.avroDeserializer(Alert.class));
    DeliveryMeters meters = new DeliveryMeters(context.meters());
    return new SessionLoop(
        "alert-delivery",
        () ->
            new DeliverAlerts(
                kafka.consumer(
                    Map.of("group.id", groupId + "-delivery", "default.api.timeout.ms", "10000")),
                topic,
                view,
                reader,
                new Endpoints(sender, limits, meters),
                meters));
  }
}
