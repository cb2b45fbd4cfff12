package dev.wiredesk.alert.matching;

import dev.wiredesk.alert.rules.Match;
import dev.wiredesk.alert.rules.RuleBook;
import dev.wiredesk.alert.rules.RuleProgress;
import dev.wiredesk.alert.stream.ConsumerView;
import dev.wiredesk.alert.stream.Decoded;
import dev.wiredesk.alert.stream.FirstPlaces;
import dev.wiredesk.alert.stream.RecordReader;
import dev.wiredesk.alert.stream.Session;
import dev.wiredesk.runtime.service.Health;
import dev.wiredesk.schemas.Alert;
import dev.wiredesk.schemas.EnrichedArticle;
import dev.wiredesk.schemas.IngestMode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads articles, asks the rules, and writes alerts and offsets in one transaction.
 *
 * <p>What a poll brought is matched first, outside any transaction; then one transaction holds its
 * alerts and the offsets behind it. If the process dies before the commit, the next session's
 * {@code initTransactions} aborts what was written and the articles are read again: no committed
 * reader has seen an alert of the first try. If it dies after, they are not read again. An instance
 * that was taken for dead and wakes up is fenced twice, by its transactional id and by the group's
 * generation in the offsets, and its transaction fails. Partitions move to another instance only
 * inside a poll, that is between transactions. Rules may change between the two tries; then the
 * second try speaks for the rules as they are now, and only it is ever seen.
 */
final class FireAlerts implements Session {
  private static final Logger LOG = LoggerFactory.getLogger(FireAlerts.class);
  private static final Duration POLL = Duration.ofMillis(500);

  private final Consumer<String, byte[]> articles;
  private final Producer<String, SpecificRecord> alerts;
  private final MatchTopics topics;
  private final RuleBook book;
  private final RuleProgress progress;
  private final MatchMeters meters;

  FireAlerts(
      Consumer<String, byte[]> articles,
      Producer<String, SpecificRecord> alerts,
      MatchTopics topics,
      RuleBook book,
      RuleProgress progress,
      MatchMeters meters) {
    this.articles = articles;
    this.alerts = alerts;
    this.topics = topics;
    this.book = book;
    this.progress = progress;
    this.meters = meters;
    topics.view().show(articles);
    alerts.initTransactions();
    articles.subscribe(List.of(topics.enriched()));
  }

  @Override
  public void step() {
    if (!rulesAreKnown()) {
      return;
    }
    ConsumerRecords<String, byte[]> polled = articles.poll(POLL);
    if (polled.isEmpty()) {
      return;
    }
    List<Fired> fired = new ArrayList<>();
    polled.forEach(each -> fired.addAll(match(each)));
    write(fired, polled);
    fired.forEach(each -> meters.fired(each.articleTimestamp()));
  }

  @Override
  public Health health() {
    return progress.complete()
        ? topics.view().connection()
        : new Health.Waiting("matching waits for the rules to be read");
  }

  /** Closing the producer aborts what is not committed. */
  @Override
  public void close() {
    topics.view().hide();
    try (articles) {
      alerts.close(Duration.ofSeconds(5));
    }
  }

  private boolean rulesAreKnown() {
    try {
      return progress.awaitComplete(POLL);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted while waiting for the rules", e);
    }
  }

  private List<Fired> match(ConsumerRecord<String, byte[]> each) {
    return switch (topics.reader().read(each.topic(), each.value())) {
      case Decoded.Value<EnrichedArticle> article -> match(article.value(), each);
      case Decoded.Unreadable<EnrichedArticle> bad -> {
        LOG.warn(
            "Passed over {}-{} offset {}, which is no enriched article: {}",
            each.topic(),
            each.partition(),
            each.offset(),
            bad.reason());
        meters.read(MatchMeters.Read.UNREADABLE);
        yield List.of();
      }
    };
  }

  private List<Fired> match(EnrichedArticle article, ConsumerRecord<String, byte[]> each) {
    if (article.getIngestMode() != IngestMode.LIVE) {
      meters.read(MatchMeters.Read.SILENT);
      return List.of();
    }
    return matches(article).stream()
        .map(match -> new Fired(Alerts.of(match, article), each.timestamp()))
        .filter(fired -> isNew(fired.alert(), each.offset()))
        .toList();
  }

  /** An article that brings the matching down would otherwise do so at every new try. */
  private List<Match> matches(EnrichedArticle article) {
    try {
      List<Match> matches = book.matches(article);
      meters.read(MatchMeters.Read.MATCHED);
      return matches;
    } catch (RuntimeException e) {
      LOG.error("Article {} cannot be matched and fires nothing", article.getUri(), e);
      meters.read(MatchMeters.Read.FAILED);
      return List.of();
    }
  }

  /** The same article version may have been sent twice, such as after a lost answer. */
  private boolean isNew(Alert alert, long offset) {
    if (topics.fired().isRepeated(alert.getAlertId(), offset)) {
      meters.repeated();
      return false;
    }
    return true;
  }

  @SuppressWarnings("FutureReturnValueIgnored") // the commit throws what a send failed with
  private void write(List<Fired> fired, ConsumerRecords<String, byte[]> polled) {
    alerts.beginTransaction();
    fired.forEach(each -> alerts.send(record(each)));
    alerts.sendOffsetsToTransaction(polled.nextOffsets(), articles.groupMetadata());
    alerts.commitTransaction();
  }

  /** The raw article's time stays on the alert, so that latencies count from there. */
  private ProducerRecord<String, SpecificRecord> record(Fired fired) {
    return new ProducerRecord<>(
        topics.alerts(), null, fired.articleTimestamp(), fired.alert().getRuleId(), fired.alert());
  }

  private record Fired(Alert alert, long articleTimestamp) {}

  /**
   * Where articles come from and alerts go to; the same for every session.
   *
   * @param fired the alerts that were written last, by the article's offset
   */
  record MatchTopics(
      String enriched,
      RecordReader<EnrichedArticle> reader,
      ConsumerView view,
      String alerts,
      FirstPlaces fired) {}
}
