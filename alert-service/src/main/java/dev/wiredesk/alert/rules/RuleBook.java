package dev.wiredesk.alert.rules;

import dev.wiredesk.alert.query.ArticleDocuments;
import dev.wiredesk.alert.query.QueryReader;
import dev.wiredesk.alert.query.RuleQuery;
import dev.wiredesk.schemas.AlertRule;
import dev.wiredesk.schemas.EnrichedArticle;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.monitor.Monitor;
import org.apache.lucene.monitor.MonitorQuery;
import org.apache.lucene.monitor.QueryMatch;
import org.apache.lucene.monitor.TermFilteredPresearcher;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Every rule in force, broken ones included.
 *
 * <p>The thread that follows the rules' topic applies changes, the matching thread asks for
 * matches, HTTP threads look. A lock keeps changes and matches apart, so that an article is always
 * matched against the rules as they stood at one moment: never by a rule's old query in the name of
 * the new one. Queries are read before the lock is taken.
 */
public final class RuleBook implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(RuleBook.class);

  private final ConcurrentSkipListMap<String, RuleEntry> entries = new ConcurrentSkipListMap<>();
  private final ReadWriteLock lock = new ReentrantReadWriteLock();
  private final QueryReader reader;
  private final Monitor monitor;

  /** Guarded by the lock. */
  private boolean claimsAreAsked;

  public RuleBook(QueryReader reader) {
    this.reader = reader;
    try {
      monitor = new Monitor(reader.analyzer(), new TermFilteredPresearcher());
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot set up the index of rules in memory", e);
    }
  }

  /** Takes over changes, at most one for each rule. A rule that is wrong breaks itself alone. */
  public void apply(Map<String, RuleChange> changes) {
    List<String> changed = new ArrayList<>();
    List<RuleEntry> written = new ArrayList<>();
    List<MonitorQuery> queries = new ArrayList<>();
    changes.forEach(
        (ruleId, change) -> {
          changed.add(ruleId);
          switch (change) {
            case RuleChange.Deleted deleted -> {}
            case RuleChange.Unreadable unreadable ->
                written.add(broken(ruleId, Optional.empty(), unreadable.reason()));
            case RuleChange.Written rule -> written.add(read(ruleId, rule.rule(), queries));
          }
        });
    lock.writeLock().lock();
    try {
      monitor.deleteById(changed);
      monitor.register(queries);
      changed.forEach(entries::remove);
      written.forEach(entry -> entries.put(entry.ruleId(), entry));
      claimsAreAsked = entries.values().stream().anyMatch(RuleEntry::asksForClaims);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot change the index of rules in memory", e);
    } finally {
      lock.writeLock().unlock();
    }
  }

  /** The rules that the article matches, ordered by rule id. */
  public List<Match> matches(EnrichedArticle article) {
    lock.readLock().lock();
    try {
      return asked(article);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot index an article in memory: " + article.getUri(), e);
    } finally {
      lock.readLock().unlock();
    }
  }

  /** Every rule, ordered by id. */
  public List<RuleEntry> rules() {
    return List.copyOf(entries.values());
  }

  /** One rule. */
  public Optional<RuleEntry> rule(String ruleId) {
    return Optional.ofNullable(entries.get(ruleId));
  }

  /** How many rules are in this state. */
  public long count(RuleEntry.State state) {
    return entries.values().stream().filter(entry -> entry.state() == state).count();
  }

  @Override
  public void close() {
    try {
      monitor.close();
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot close the index of rules in memory", e);
    }
  }

  private RuleEntry read(String ruleId, AlertRule rule, List<MonitorQuery> queries) {
    return switch (reader.read(rule.getQuery())) {
      case RuleQuery.Refused refused -> broken(ruleId, Optional.of(rule), refused.explanation());
      case RuleQuery.Accepted accepted -> {
        if (!rule.getEnabled()) {
          yield RuleEntry.disabled(ruleId, rule);
        }
        queries.add(new MonitorQuery(ruleId, accepted.query()));
        yield RuleEntry.active(ruleId, rule, accepted.asksForClaims());
      }
    };
  }

  private static RuleEntry broken(String ruleId, Optional<AlertRule> rule, String reason) {
    LOG.warn("Rule {} is broken: {}", ruleId, reason);
    return RuleEntry.broken(ruleId, rule, reason);
  }

  private List<Match> asked(EnrichedArticle article) throws IOException {
    Document[] documents =
        claimsAreAsked
            ? ArticleDocuments.withClaims(article)
            : new Document[] {ArticleDocuments.of(article)};
    var found = monitor.match(documents, QueryMatch.SIMPLE_MATCHER);
    found.getErrors().forEach(this::breakRule);
    Map<String, List<String>> claimIds = new TreeMap<>();
    int claims = documents.length - 1;
    for (int i = 0; i < claims; i++) {
      String claimId = article.getClaims().get(i).getClaimId();
      active(found.getMatches(i), true)
          .forEach(id -> claimIds.computeIfAbsent(id, none -> new ArrayList<>()).add(claimId));
    }
    active(found.getMatches(claims), false).forEach(id -> claimIds.put(id, List.of()));
    List<Match> matches = new ArrayList<>();
    claimIds.forEach(
        (id, ids) ->
            rule(id)
                .flatMap(RuleEntry::rule)
                .map(rule -> new Match(id, rule, ids))
                .ifPresent(matches::add));
    return matches;
  }

  private Stream<String> active(Collection<QueryMatch> found, boolean asksForClaims) {
    return found.stream()
        .map(QueryMatch::getQueryId)
        .filter(id -> rule(id).filter(entry -> entry.matchesOn(asksForClaims)).isPresent());
  }

  private void breakRule(String ruleId, Exception error) {
    entries.computeIfPresent(
        ruleId,
        (id, entry) -> {
          if (entry.state() == RuleEntry.State.BROKEN) {
            return entry;
          }
          LOG.warn("Rule {} failed on an article and is broken until rewritten", id, error);
          return entry.asBroken("It failed on an article: " + error.getMessage());
        });
  }
}
