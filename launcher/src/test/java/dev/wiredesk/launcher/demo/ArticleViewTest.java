package dev.wiredesk.launcher.demo;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wiredesk.schemas.Analysis;
import dev.wiredesk.schemas.AttributionType;
import dev.wiredesk.schemas.Claim;
import dev.wiredesk.schemas.CueClass;
import dev.wiredesk.schemas.EnrichedArticle;
import dev.wiredesk.schemas.Entity;
import dev.wiredesk.schemas.EntityType;
import dev.wiredesk.schemas.Mention;
import dev.wiredesk.schemas.Polarity;
import dev.wiredesk.schemas.TextSelector;
import dev.wiredesk.schemas.topics.TrustedRecords;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ArticleViewTest {
  // A character outside the basic plane comes first: offsets count code points, not Java's chars.
  private static final String BODY = "🌉 Anna Brook denied that the bridge in Oslo is closed.";

  @BeforeAll
  static void trust() {
    TrustedRecords.register();
  }

  @Test
  void marksEntitiesCuesAndContentsInColour() {
    assertThat(new ArticleView(true).text(article()))
        .isEqualTo(
            """
            %s
            Bridge stays open
            The Post · Oslo · version 2 · u:1

              🌉 E[0;33mAnna BrookE[0m E[0;1;31mdeniedE[0m E[0;4mthat the bridge in E[0;32;4mOsloE[0;4m is closedE[0m.

            E[1mWho claims whatE[0m
              • E[1mAnna Brook (Mayor)E[0m — denied — that the bridge in Oslo is closed [DENY, indirect, negated]
            """
                .replace("E[", "\033[")
                .formatted("─".repeat(100)));
  }

  @Test
  void writesNoEscapesWithoutColours() {
    assertThat(new ArticleView(false).text(article()))
        .doesNotContain("\033")
        .contains("  " + BODY + "\n");
    assertThat(new ArticleView(false).legend()).isEmpty();
  }

  @Test
  void saysSomebodyWhereTheTextNamesNoSource() {
    EnrichedArticle article =
        EnrichedArticle.newBuilder(article())
            .setClaims(List.of(Claim.newBuilder(claim()).clearClaimantName().build()))
            .build();

    assertThat(new ArticleView(false).text(article)).contains("• somebody — denied —");
  }

  @Test
  void saysOfTheArticlesOwnClaimsThatItStatesThem() {
    Claim own =
        Claim.newBuilder(claim())
            .clearClaimantName()
            .setCue(List.of())
            .setAttributionType(AttributionType.AUTHOR)
            .build();
    EnrichedArticle article = EnrichedArticle.newBuilder(article()).setClaims(List.of(own)).build();

    assertThat(new ArticleView(false).text(article)).contains("• the article — states — that the");
  }

  private static EnrichedArticle article() {
    Entity mayor =
        Entity.newBuilder()
            .setEntityId("e:1")
            .setType(EntityType.PERSON)
            .setName("Anna Brook")
            .setMentions(List.of(mention("Anna Brook")))
            .build();
    Entity city =
        Entity.newBuilder()
            .setEntityId("e:2")
            .setType(EntityType.LOCATION)
            .setName("Oslo")
            .setMentions(List.of(mention("Oslo")))
            .build();
    return EnrichedArticle.newBuilder()
        .setUri("u:1")
        .setVersion(2)
        .setHeadline("Bridge stays open")
        .setBody(BODY)
        .setPublisher("The Post")
        .setLocated("Oslo")
        .setContentDigest("sha-256:0")
        .setEntities(List.of(mayor, city))
        .setClaims(List.of(claim()))
        .setAnalysis(Analysis.newBuilder().build())
        .build();
  }

  private static Claim claim() {
    return Claim.newBuilder()
        .setClaimId("c:1")
        .setCue(List.of(selector("denied")))
        .setContent(List.of(selector("that the bridge in Oslo is closed")))
        .setClaimantName("Anna Brook")
        .setJobTitle("Mayor")
        .setAttributionType(AttributionType.INDIRECT)
        .setCueClass(CueClass.DENY)
        .setPolarity(Polarity.NEGATED)
        .build();
  }

  private static Mention mention(String exact) {
    return Mention.newBuilder().setStart(start(exact)).setEnd(end(exact)).setExact(exact).build();
  }

  private static TextSelector selector(String exact) {
    return TextSelector.newBuilder()
        .setStart(start(exact))
        .setEnd(end(exact))
        .setExact(exact)
        .build();
  }

  private static int start(String exact) {
    return BODY.codePointCount(0, BODY.indexOf(exact));
  }

  private static int end(String exact) {
    return start(exact) + exact.codePointCount(0, exact.length());
  }
}
