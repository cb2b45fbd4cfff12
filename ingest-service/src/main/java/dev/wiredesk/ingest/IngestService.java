package dev.wiredesk.ingest;

import dev.wiredesk.ingest.article.ArticleReader;
import dev.wiredesk.ingest.files.FileArticles;
import dev.wiredesk.ingest.files.FolderImport;
import dev.wiredesk.ingest.publish.ArticlePublisher;
import dev.wiredesk.ingest.publish.BrokerWatch;
import dev.wiredesk.ingest.publish.IngestMeters;
import dev.wiredesk.ingest.publish.KafkaArticleSink;
import dev.wiredesk.ingest.publish.RawProducer;
import dev.wiredesk.ingest.push.PushLimits;
import dev.wiredesk.ingest.push.PushRoutes;
import dev.wiredesk.runtime.service.Part;
import dev.wiredesk.runtime.service.ServiceContext;
import dev.wiredesk.runtime.service.ServiceDefinition;
import dev.wiredesk.runtime.service.ServiceMain;
import dev.wiredesk.runtime.service.ServiceParts;
import dev.wiredesk.runtime.settings.WrongSettings;
import dev.wiredesk.schemas.DiscoveredBy;
import dev.wiredesk.schemas.IngestMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Takes articles in and puts them on the raw topic. */
public final class IngestService {
  /** Part of the pipeline's size budget, so no setting. */
  private static final int MAX_BODY_BYTES = 1024 * 1024;

  private static final Duration WATCH_PERIOD = Duration.ofSeconds(2);

  private IngestService() {}

  public static void main(String[] args) {
    ServiceMain.run(definition(), args);
  }

  /** The service as {@link ServiceMain} and tests start it. */
  public static ServiceDefinition<IngestSettings> definition() {
    return new ServiceDefinition<>(
        "ingest",
        IngestSettings.class,
        topics -> List.of(topics.raw()),
        MAX_BODY_BYTES,
        IngestService::assemble);
  }

  private static ServiceParts assemble(ServiceContext<IngestSettings> context) {
    KafkaArticleSink sink = sink(context);
    ArticlePublisher publisher = new ArticlePublisher(sink, new IngestMeters(context.meters()));
    ArticleReader pushed = new ArticleReader(DiscoveredBy.PUSH, IngestMode.LIVE);
    List<Part> parts = new ArrayList<>(List.of(sink));
    IngestSettings.Ingest settings = context.settings().ingest();
    settings
        .folder()
        .ifPresent(path -> parts.add(folderImport(path, settings.folderMode(), publisher)));
    return new ServiceParts(
        parts, new PushRoutes(pushed, publisher, limits(context), context.clock()));
  }

  private static FolderImport folderImport(Path path, IngestMode mode, ArticlePublisher publisher) {
    if (!Files.isReadable(path)) {
      throw new WrongSettings("wiredesk.ingest.folder: cannot read " + path);
    }
    ArticleReader articles = new ArticleReader(DiscoveredBy.FILE, mode);
    return new FolderImport(new FileArticles(path, articles), publisher, WATCH_PERIOD);
  }

  private static KafkaArticleSink sink(ServiceContext<IngestSettings> context) {
    IngestSettings.Ingest settings = context.settings().ingest();
    RawProducer producer =
        new RawProducer(settings.blockWithin(), settings.acknowledgeWithin(), settings.linger());
    return new KafkaArticleSink(
        context.topics().raw(),
        context.kafka().avroSerializer(),
        producer.open(context.kafka()),
        new BrokerWatch(context.kafka().admin(), WATCH_PERIOD));
  }

  private static PushLimits limits(ServiceContext<IngestSettings> context) {
    IngestSettings.Ingest settings = context.settings().ingest();
    return new PushLimits(MAX_BODY_BYTES, settings.bytesInFlight(), settings.readWithin());
  }
}
