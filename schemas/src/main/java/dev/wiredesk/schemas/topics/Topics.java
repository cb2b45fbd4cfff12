package dev.wiredesk.schemas.topics;

import dev.wiredesk.schemas.Alert;
import dev.wiredesk.schemas.AlertRule;
import dev.wiredesk.schemas.EnrichedArticle;
import dev.wiredesk.schemas.RawArticle;
import dev.wiredesk.schemas.RejectedArticle;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The catalogue of one installation: every topic under its prefix. Outputs of the enrichment may
 * carry a version, so that a new model writes beside the live one: {@code
 * news.articles.enriched.v2}.
 */
public final class Topics {
  /**
   * Largest record a topic takes, bytes: the sum of the size budget's parts with room for headers.
   */
  public static final int MAX_RECORD_BYTES = 4 * 1024 * 1024;

  /** Largest serialised {@link RawArticle}, bytes. */
  public static final int MAX_RAW_BYTES = 1024 * 1024;

  /** Largest serialised {@link EnrichedArticle}, bytes. */
  public static final int MAX_ENRICHED_BYTES = 2 * 1024 * 1024;

  /**
   * Most bytes of an original value that a {@link RejectedArticle} keeps; its digest and size tell
   * of the rest.
   */
  public static final int MAX_ORIGINAL_BYTES = 3 * 1024 * 1024;

  static {
    TrustedRecords.register();
  }

  private static final Pattern PREFIX = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,99}");
  private static final Pattern OUTPUT_VERSION = Pattern.compile("|[A-Za-z0-9_-]{1,20}");

  private final Topic<RawArticle> raw;
  private final Topic<EnrichedArticle> enriched;
  private final Topic<RejectedArticle> rejected;
  private final Topic<AlertRule> alertRules;
  private final Topic<Alert> alerts;

  /**
   * @param prefix first part of every name, without the dot, such as {@code news}
   * @param outputVersion last part of the names of the enrichment's outputs, without the dot; empty
   *     for none
   * @throws IllegalArgumentException if a topic name could not hold them
   */
  public Topics(String prefix, String outputVersion) {
    if (!PREFIX.matcher(prefix).matches()) {
      throw new IllegalArgumentException(
          "Topic prefix '" + prefix + "' must match " + PREFIX.pattern());
    }
    if (!OUTPUT_VERSION.matcher(outputVersion).matches()) {
      throw new IllegalArgumentException(
          "Output version '" + outputVersion + "' must match " + OUTPUT_VERSION.pattern());
    }
    String suffix = outputVersion.isEmpty() ? "" : "." + outputVersion;
    raw = new Topic<>(prefix + ".articles.raw", RawArticle.class, "uri", 12, kept());
    enriched =
        new Topic<>(
            prefix + ".articles.enriched" + suffix, EnrichedArticle.class, "uri", 12, kept());
    rejected =
        new Topic<>(
            prefix + ".articles.rejected" + suffix,
            RejectedArticle.class,
            "originalKey",
            3,
            kept());
    alertRules = new Topic<>(prefix + ".alert-rules", AlertRule.class, "ruleId", 1, compacted());
    alerts = new Topic<>(prefix + ".alerts", Alert.class, "ruleId", 3, kept());
  }

  public Topic<RawArticle> raw() {
    return raw;
  }

  public Topic<EnrichedArticle> enriched() {
    return enriched;
  }

  public Topic<RejectedArticle> rejected() {
    return rejected;
  }

  public Topic<AlertRule> alertRules() {
    return alertRules;
  }

  public Topic<Alert> alerts() {
    return alerts;
  }

  /** Every topic, in the order in which records flow. */
  public List<Topic<?>> all() {
    return List.of(raw, enriched, rejected, alertRules, alerts);
  }

  // Articles are the product's memory: they stay until an operator sets a limit, so that every
  // model can be replayed over them.
  private static Map<String, String> kept() {
    return Map.of(
        "cleanup.policy", "delete",
        "retention.ms", "-1",
        "compression.type", "producer",
        "max.message.bytes", Integer.toString(MAX_RECORD_BYTES));
  }

  private static Map<String, String> compacted() {
    return Map.of(
        "cleanup.policy", "compact", "max.message.bytes", Integer.toString(MAX_RECORD_BYTES));
  }
}
