package dev.wiredesk.launcher.demo;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;

/**
 * How far the samples have come: enriched, matched against the rules, stored. One thread uses it.
 */
final class Progress {
  static final String ALERT_GROUP = "wiredesk-alert";

  private final long expected;
  private final Map<String, NewsItem.Article> newest = new TreeMap<>();
  private final Set<String> unstored = new TreeSet<>();
  private long seen;
  private long entities;
  private long claims;
  private long alerts;
  private long rejected;

  Progress(long expected) {
    this.expected = expected;
  }

  void note(NewsItem item) {
    switch (item) {
      case NewsItem.Article article -> {
        seen++;
        entities += article.article().getEntities().size();
        claims += article.article().getClaims().size();
        newest.merge(article.partition().toString(), article, Progress::later);
        unstored.add(article.article().getUri());
      }
      case NewsItem.Fired alert -> alerts++;
      case NewsItem.Rejected bad -> rejected++;
    }
  }

  boolean allEnriched() {
    return seen + rejected >= expected;
  }

  /** Whether the alert service has committed its way past every article seen. */
  boolean allMatched(Admin admin) {
    try {
      Map<TopicPartition, OffsetAndMetadata> committed =
          admin.listConsumerGroupOffsets(ALERT_GROUP).partitionsToOffsetAndMetadata().get();
      return newest.values().stream().allMatch(article -> isBehind(article, committed));
    } catch (ExecutionException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /** Whether the store answers for every article seen. */
  boolean allStored(HttpCalls http, String store) {
    unstored.removeIf(
        uri -> http.isOk(store + "/v1/articles/" + URLEncoder.encode(uri, StandardCharsets.UTF_8)));
    return unstored.isEmpty();
  }

  private static boolean isBehind(
      NewsItem.Article article, Map<TopicPartition, OffsetAndMetadata> committed) {
    OffsetAndMetadata offset = committed.get(article.partition());
    return offset != null && offset.offset() > article.offset();
  }

  private static NewsItem.Article later(NewsItem.Article one, NewsItem.Article other) {
    return one.offset() > other.offset() ? one : other;
  }

  @Override
  public String toString() {
    return seen
        + " articles, "
        + entities
        + " entities, "
        + claims
        + " claims, "
        + alerts
        + " alerts, "
        + rejected
        + " rejected";
  }
}
