package dev.wiredesk.enrich;

import dev.wiredesk.runtime.kafka.KafkaClients;
import dev.wiredesk.runtime.service.ServiceContext;
import dev.wiredesk.runtime.service.ServiceDefinition;
import dev.wiredesk.runtime.service.ServiceMain;
import dev.wiredesk.runtime.service.ServiceParts;
import dev.wiredesk.runtime.settings.WrongSettings;
import dev.wiredesk.schemas.topics.Topic;
import dev.wiredesk.schemas.topics.Topics;
import dev.wiredesk.text.Annotator;
import dev.wiredesk.text.AnnotatorSettings;
import dev.wiredesk.text.linking.KnowledgeBase;
import dev.wiredesk.text.linking.KnowledgeBaseException;
import io.micrometer.core.instrument.Gauge;
import java.util.List;
import java.util.Properties;

/** The enrich service: raw articles in, enriched articles and dead letters out. */
public final class EnrichService {
  private static final long MAX_REQUEST_BYTES = 1024;

  private EnrichService() {}

  /** Runs until told to stop; {@code --help} prints the settings. */
  public static void main(String[] args) {
    ServiceMain.run(definition(), args);
  }

  /** The service, for {@code main} and for tests in one process. */
  public static ServiceDefinition<EnrichSettings> definition() {
    return new ServiceDefinition<>(
        "enrich",
        EnrichSettings.class,
        EnrichService::topics,
        MAX_REQUEST_BYTES,
        context -> assemble(context, annotator(context.settings())));
  }

  static ServiceParts assemble(ServiceContext<EnrichSettings> context, ArticleAnalysis analysis) {
    KafkaClients kafka = context.kafka();
    EnrichMetrics metrics = new EnrichMetrics(context.meters(), context.clock());
    EnrichSteps steps =
        new EnrichSteps(
            context.topics(),
            kafka,
            kafka.registryClient(),
            new RegistryPatience(context.settings().enrich().registryPatience(), System::nanoTime),
            analysis,
            metrics,
            context.clock());
    StreamsPart streams =
        new StreamsPart(
            steps, properties(context, steps), new ReplaceThread(metrics, context.clock()));
    Gauge.builder("wiredesk.consumer.lag.records", streams.gauges(), StreamsGauges::lag)
        .tag("topic", context.topics().raw().name())
        .register(context.meters());
    return ServiceParts.of(streams);
  }

  static Properties properties(ServiceContext<EnrichSettings> context, EnrichSteps steps) {
    Properties properties =
        context.kafka().common(new StreamsProperties(context.allSettings()).wanted());
    properties.put(
        RejectFailedAnalysis.TOOLS,
        new RejectFailedAnalysis.Tools(steps::deadLetters, steps.metrics()));
    return properties;
  }

  private static ArticleAnalysis annotator(EnrichSettings settings) {
    Annotator annotator =
        Annotator.load(
            AnnotatorSettings.DEFAULT
                .withDeadline(settings.enrich().analysisDeadline())
                .withLongestText(settings.enrich().longestText()),
            knowledgeBase(settings));
    return annotator::annotate;
  }

  static KnowledgeBase knowledgeBase(EnrichSettings settings) {
    try {
      return settings
          .enrich()
          .knowledgeBase()
          .map(KnowledgeBase::read)
          .orElseGet(KnowledgeBase::builtIn);
    } catch (KnowledgeBaseException e) {
      throw new WrongSettings("wiredesk.enrich.knowledge-base: " + e.getMessage(), e);
    }
  }

  private static List<Topic<?>> topics(Topics topics) {
    return List.of(topics.raw(), topics.enriched(), topics.rejected());
  }
}
