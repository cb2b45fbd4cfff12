package dev.wiredesk.alert.matching;

import dev.wiredesk.alert.rules.Match;
import dev.wiredesk.schemas.Alert;
import dev.wiredesk.schemas.EnrichedArticle;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Makes alerts of matches: the same match gives the same bytes. */
final class Alerts {
  private static final int ID_LENGTH = 32;

  private Alerts() {}

  static Alert of(Match match, EnrichedArticle article) {
    return Alert.newBuilder()
        .setAlertId(id(match.ruleId(), article.getUri(), article.getVersion()))
        .setRuleId(match.ruleId())
        .setRuleName(match.rule().getName())
        .setUri(article.getUri())
        .setVersion(article.getVersion())
        .setHeadline(article.getHeadline())
        .setPublisher(article.getPublisher())
        .setUrl(article.getUrl())
        .setVersionCreated(article.getVersionCreated())
        .setStoryId(article.getStoryId())
        .setClaimIds(match.claimIds())
        .setWebhook(match.rule().getWebhook())
        .build();
  }

  /** Line feeds divide the parts: neither a rule id nor a uri holds one. */
  private static String id(String ruleId, String uri, int version) {
    String parts = ruleId + "\n" + uri + "\n" + version;
    return "a:" + HexFormat.of().formatHex(sha256(parts)).substring(0, ID_LENGTH);
  }

  private static byte[] sha256(String text) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
