package dev.wiredesk.alert.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import dev.wiredesk.alert.SampleArticles;
import dev.wiredesk.alert.query.QueryReader;
import dev.wiredesk.schemas.AlertRule;
import dev.wiredesk.schemas.CueClass;
import dev.wiredesk.schemas.EnrichedArticle;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RuleBookTest {
  private static final EnrichedArticle DISPUTED = SampleArticles.disputed("u:1");

  private final RuleBook book = new RuleBook(new QueryReader());

  @AfterEach
  void close() {
    book.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "withdrawal",
        "WITHDRAWAL disputed",
        "headline:withdrawal",
        "body:chandpur",
        "text:\"withdrawal from chandpur\"",
        "text:\"from begun\"~4",
        "publisher:wire",
        "publisher:\"example wire\"",
        "language:en",
        "language:en-gb",
        "uri:\"u:1\"",
        "section:world",
        "keyword:\"border talks\"",
        "entity:\"Salwa Ben Ghazal\"",
        "entityId:Q1",
        "entityType:location",
        "body:chand*",
        "body:ch?ndpur",
        "body:chandpour~1",
        "text:withdrawal AND NOT text:treaty",
        "*:*"
      })
  void matchesAnArticleByItsFields(String query) {
    put("r", query);
    assertThat(matched(DISPUTED)).containsExactly("r");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "treaty",
        "withdrawal treaty",
        "headline:chandpur",
        "text:withdrawal AND NOT body:chandpur",
        "language:fr",
        "entityId:q1",
        "uri:u",
        "keyword:\"talks peace\"",
        "entity:\"Chandpur Salwa\""
      })
  void staysSilentWhereAFieldDiffers(String query) {
    put("r", query);
    assertThat(matched(DISPUTED)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "claimant:ambassador AND cueClass:deny",
        "claimantId:Q2 AND polarity:negated",
        "cueClass:deny AND text:treaty",
        "cueClass:retract",
        "cueClass:deny AND NOT text:withdrawal"
      })
  void asksOneClaimAtATime(String query) {
    put("r", query);
    assertThat(matched(DISPUTED)).isEmpty();
  }

  @Test
  void reportsTheClaimsThatMatched() {
    put("ambassador", "claimant:ambassador AND cueClass:confirm");
    put("denied", "cueClass:deny AND text:withdrawal AND entity:chandpur");
    put("any", "cueClass:(deny OR assert)");
    put("not", "text:chandpur AND NOT cueClass:deny AND polarity:affirmed");
    put("article", "text:chandpur");
    assertThat(book.matches(DISPUTED))
        .extracting(Match::ruleId, Match::claimIds)
        .containsExactly(
            tuple("ambassador", List.of("c:3")),
            tuple("any", List.of("c:1", "c:2")),
            tuple("article", List.of()),
            tuple("denied", List.of("c:1")),
            tuple("not", List.of("c:2", "c:3")));
  }

  @Test
  void findsWordsWithoutCaseAccentsPossessivesAndElision() {
    put("accents", "text:(francois AND ambassadeur AND kattvik)");
    assertThat(
            matched(
                SampleArticles.plain(
                    "u:2", "L’ambassadeur FRANÇOIS", "It was Kattvik's bid, he said.")))
        .containsExactly("accents");
  }

  @Test
  void matchesTheOthersWhenARuleIsBroken() {
    book.apply(
        Map.of(
            "bad", new RuleChange.Written(rule("bad", "text:(withdrawal")),
            "worse", new RuleChange.Unreadable("no JSON"),
            "good", new RuleChange.Written(rule("good", "text:withdrawal"))));
    assertThat(matched(DISPUTED)).containsExactly("good");
    assertThat(book.rules())
        .extracting(RuleEntry::ruleId, RuleEntry::state)
        .containsExactly(
            tuple("bad", RuleEntry.State.BROKEN),
            tuple("good", RuleEntry.State.ACTIVE),
            tuple("worse", RuleEntry.State.BROKEN));
    assertThat(book.rule("bad").flatMap(RuleEntry::error).orElse("")).contains("character");
    assertThat(book.count(RuleEntry.State.BROKEN)).isEqualTo(2);
  }

  @Test
  void forgetsADeletedRule() {
    put("r", "text:withdrawal");
    book.apply(Map.of("r", new RuleChange.Deleted()));
    assertThat(matched(DISPUTED)).isEmpty();
    assertThat(book.rules()).isEmpty();
  }

  @Test
  void asksADisabledRuleNothing() {
    AlertRule off = AlertRule.newBuilder(rule("r", "text:withdrawal")).setEnabled(false).build();
    book.apply(Map.of("r", new RuleChange.Written(off)));
    assertThat(matched(DISPUTED)).isEmpty();
    assertThat(book.count(RuleEntry.State.DISABLED)).isEqualTo(1);
  }

  @Test
  void matchesAChangedRuleByItsLatestQueryOnly() {
    put("r", "text:withdrawal OR headline:disputed");
    put("r", "text:treaty");
    assertThat(matched(DISPUTED)).isEmpty();
    put("r", "cueClass:deny");
    assertThat(matched(DISPUTED)).containsExactly("r");
    put("r", "text:withdrawal");
    assertThat(book.matches(DISPUTED))
        .singleElement()
        .satisfies(match -> assertThat(match.claimIds()).isEmpty());
  }

  @Test
  void firesOnceForARuleWhateverNumberOfItsAlternativesMatch() {
    put("r", "headline:withdrawal OR body:chandpur OR text:begun");
    assertThat(matched(DISPUTED)).containsExactly("r");
  }

  /** A hostile text must neither fail nor keep the rules from the words beside it. */
  @Test
  void survivesWordsAndAddressesWithoutEnd() {
    put("r", "text:harbour");
    EnrichedArticle endless =
        SampleArticles.builder("u:" + "x".repeat(100_000), "", "y".repeat(100_000) + " harbour")
            .setKeywords(List.of("z".repeat(70_000)))
            .setClaims(
                List.of(SampleArticles.claim("c:1", "", "q".repeat(40_000), CueClass.ASSERT, "")))
            .build();
    put("claims", "cueClass:assert AND text:harbour");
    assertThat(matched(endless)).containsExactly("claims", "r");
  }

  /** Two thousand claims over a long text: the text is indexed once, not once for each. */
  @Test
  void asksManyClaimsOfALongArticle() {
    put("r", "cueClass:deny AND text:harbour");
    EnrichedArticle busy =
        SampleArticles.builder("u:3", "", "some words of a long text ".repeat(30_000) + "harbour")
            .setClaims(
                IntStream.range(0, 2000)
                    .mapToObj(
                        i ->
                            SampleArticles.claim(
                                "c:" + i, "he", null, i == 7 ? CueClass.DENY : CueClass.ASSERT, ""))
                    .toList())
            .build();
    assertThat(book.matches(busy))
        .singleElement()
        .satisfies(match -> assertThat(match.claimIds()).containsExactly("c:7"));
  }

  @Test
  void findsTheOneOfManyRules() {
    book.apply(
        IntStream.range(0, 3000)
            .boxed()
            .collect(
                Collectors.toMap(
                    i -> "r" + i,
                    i ->
                        new RuleChange.Written(
                            rule("r" + i, "text:word" + i + " OR body:only" + i)))));
    assertThat(matched(SampleArticles.plain("u:4", "", "here is only1234 among others")))
        .containsExactly("r1234");
  }

  private void put(String ruleId, String query) {
    book.apply(Map.of(ruleId, new RuleChange.Written(rule(ruleId, query))));
  }

  private List<String> matched(EnrichedArticle article) {
    return book.matches(article).stream().map(Match::ruleId).toList();
  }

  private static AlertRule rule(String ruleId, String query) {
    return AlertRule.newBuilder().setRuleId(ruleId).setName("A rule").setQuery(query).build();
  }
}
