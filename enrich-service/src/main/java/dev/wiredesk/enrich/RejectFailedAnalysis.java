package dev.wiredesk.enrich;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.errors.ErrorHandlerContext;
import org.apache.kafka.streams.errors.ProcessingExceptionHandler;
import org.apache.kafka.streams.processor.api.Record;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The policy for exceptions out of a processor: a bug that an article sets off makes a dead letter
 * of that article and the next one goes on; trouble with the broker or the registry ends the
 * thread, so that nothing is rejected because something was away.
 *
 * <p>Streams makes one instance for each task and calls it on the task's thread. The letter goes
 * out within the task's transaction. It must fit the topic: Streams would meet a refusal by failing
 * again and again, so {@link DeadLetters} keeps the size budget.
 */
public final class RejectFailedAnalysis implements ProcessingExceptionHandler {
  /** Key of the {@link Tools} among the Streams properties. */
  static final String TOOLS = "wiredesk.failed-analysis.tools";

  private static final Logger LOG = LoggerFactory.getLogger(RejectFailedAnalysis.class);

  private @Nullable Tools tools;

  /** What it works with; Streams makes handlers by reflection, so it comes with the properties. */
  record Tools(Supplier<DeadLetters> letters, EnrichMetrics metrics) {}

  @Override
  public void configure(Map<String, ?> properties) {
    tools = (Tools) Objects.requireNonNull(properties.get(TOOLS), TOOLS);
  }

  @Override
  public Response handleError(
      ErrorHandlerContext context, Record<?, ?> record, Exception exception) {
    if (exception instanceof RegistryAway || exception instanceof KafkaException) {
      return Response.fail();
    }
    SourcePosition position = SourcePosition.of(context);
    LOG.error("{} fails in {}", position, context.processorNodeId(), exception);
    Rejection rejection =
        new Rejection(
            RejectionCause.ANALYSIS_FAILED,
            context.processorNodeId() + ": " + exception.getClass().getName(),
            record.value() instanceof ReceivedArticle received ? received.article().getUri() : null,
            Bytes.wrap(context.sourceRawValue()));
    Tools ready = Objects.requireNonNull(tools);
    ready.metrics().rejected(rejection.cause());
    try (DeadLetters letters = ready.letters().get()) {
      return Response.resume(
          List.of(
              letters.letter(
                  rejection,
                  new DeadLetters.Origin(
                      position,
                      Bytes.wrap(context.sourceRawKey()),
                      context.headers(),
                      context.timestamp()))));
    }
  }
}
