package dev.wiredesk.text.linking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.wiredesk.schemas.EntityType;
import dev.wiredesk.schemas.MentionKind;
import dev.wiredesk.schemas.TextField;
import dev.wiredesk.text.entities.FoundEntity;
import dev.wiredesk.text.entities.FoundMention;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class EntityLinkerTest {
  private static final EntityLinker LINKER = new EntityLinker(KnowledgeBase.builtIn());

  @Test
  void linksACountryUnderAnyOfItsNames() {
    assertThat(links("Burma and South Korea", "LOCATION Burma", "LOCATION South Korea"))
        .containsExactly("Q836", "Q884");
  }

  @Test
  void callsWhatIsLinkedByItsLabel() {
    LinkedEntity linked = linked("The E.U. met.", null, "ORGANIZATION E.U.").getFirst();

    assertThat(linked.name()).isEqualTo("European Union");
    assertThat(linked.entity().name()).isEqualTo("E.U.");
    assertThat(linked.candidates().getFirst().score()).isBetween(0.7f, 1f);
  }

  @Test
  void leavesWhatTheBaseDoesNotHold() {
    LinkedEntity linked = linked("Ngozi Okafor spoke.", null, "PERSON Ngozi Okafor").getFirst();

    assertThat(linked.link()).isEmpty();
    assertThat(linked.candidates()).isEmpty();
    assertThat(linked.name()).isEqualTo("Ngozi Okafor");
  }

  @Test
  void doesNotGuessWhoASurnameAloneIs() {
    LinkedEntity linked = linked("Merkel smiled.", null, "PERSON Merkel").getFirst();

    assertThat(linked.link()).isEmpty();
    assertThat(linked.candidates()).extracting(LinkCandidate::wikidataId).containsExactly("Q567");
  }

  @Test
  void linksASurnameWhoseOfficeAndCountryTheArticleNames() {
    assertThat(
            links(
                "German chancellor Merkel left Germany.",
                "PERSON Merkel @Chancellor",
                "LOCATION Germany"))
        .containsExactly("Q567", "Q183");
  }

  @Test
  void doesNotChooseBetweenTwoPresidentsOfOneName() {
    assertThat(links("President Roosevelt spoke.", "PERSON Roosevelt @President"))
        .containsExactly("-");
  }

  @Test
  void doesNotTakeANamesakeForAPolitician() {
    String text = "Mike Johnson opened a bakery in Leeds.";

    assertThat(links(text, "PERSON Mike Johnson", "LOCATION Leeds")).containsExactly("-", "Q39121");
    assertThat(links(text, "PERSON Mike Johnson @coach", "LOCATION Leeds"))
        .containsExactly("-", "Q39121");
    assertThat(
            links(
                "Rep. Mike Johnson of Louisiana left the United States.",
                "PERSON Mike Johnson @Rep.",
                "LOCATION Louisiana",
                "LOCATION United States"))
        .containsExactly("Q19880665", "Q1588", "Q30");
  }

  @Test
  void doesNotTakeAPersonForAPlaceOrAPlaceForAPerson() {
    assertThat(links("Chad spoke.", "PERSON Chad")).containsExactly("-");
    assertThat(links("In Taylor Swift.", "LOCATION Taylor Swift")).containsExactly("-");
  }

  @Test
  void believesTheRegionThatStandsAfterACity() {
    assertThat(links("In Paris, Texas, and", "LOCATION Paris", "LOCATION Texas"))
        .containsExactly("-", "Q1439");
    assertThat(links("In Paris, France, and", "LOCATION Paris", "LOCATION France"))
        .containsExactly("Q90", "Q142");
    assertThat(links("In Munich, Bavaria, and", "LOCATION Munich", "LOCATION Bavaria"))
        .containsExactly("Q1726", "Q980");
    assertThat(links("Iraq, Jordan and", "LOCATION Iraq", "LOCATION Jordan"))
        .containsExactly("Q796", "Q810");
    assertThat(links("Alabama, Texas and", "LOCATION Alabama", "LOCATION Texas"))
        .containsExactly("Q173", "Q1439");
    assertThat(links("Paris, London and", "LOCATION Paris", "LOCATION London"))
        .containsExactly("Q90", "Q84");
  }

  @Test
  void doesNotChooseBetweenCitiesOfOneNameWithoutASign() {
    assertThat(links("In Birmingham.", "LOCATION Birmingham")).containsExactly("-");
    assertThat(
            links(
                "In Birmingham, not in Leeds or Manchester in England.",
                "LOCATION Birmingham",
                "LOCATION Leeds",
                "LOCATION Manchester",
                "LOCATION England"))
        .first()
        .isEqualTo("Q2256");
  }

  @Test
  void choosesBetweenCountryAndStateByThePlacesAround() {
    assertThat(
            links(
                "Georgia votes. Atlanta and Texas wait, Florida and Alabama too.",
                "LOCATION Georgia",
                "LOCATION Atlanta",
                "LOCATION Texas",
                "LOCATION Florida",
                "LOCATION Alabama"))
        .first()
        .isEqualTo("Q1428");
    assertThat(links("Georgia votes, Tbilisi waits.", "LOCATION Georgia", "LOCATION Tbilisi"))
        .containsExactly("Q230", "Q994");
  }

  @Test
  void doesNotTakeAnotherCountrysSenateForTheAmericanOne() {
    assertThat(links("The Senate met in Manila.", "ORGANIZATION Senate", "LOCATION Manila"))
        .containsExactly("-", "Q1461");
    assertThat(
            links(
                "The Senate met in Boston. The United States and Texas wait.",
                "ORGANIZATION Senate",
                "LOCATION Boston",
                "LOCATION United States",
                "LOCATION Texas"))
        .first()
        .isEqualTo("Q66096");
  }

  @Test
  void readsTheDateline() {
    assertThat(linked("In Birmingham.", "LONDON, England", "LOCATION Birmingham").getFirst().link())
        .map(LinkCandidate::wikidataId)
        .isEqualTo(Optional.of("Q2256"));
  }

  @Test
  void doesNotTakeATeamForItsCity() {
    assertThat(links("Miami coach Ana Ruiz smiled.", "LOCATION Miami", "PERSON Ana Ruiz"))
        .containsExactly("-", "-");
    assertThat(links("Rain fell in Miami.", "LOCATION Miami")).containsExactly("Q8652");
  }

  @Test
  void givesANationalityItsCountryAsACandidateOnly() {
    LinkedEntity linked = linked("Iranian officials", null, "GROUP Iranian").getFirst();

    assertThat(linked.link()).isEmpty();
    assertThat(linked.candidates()).extracting(LinkCandidate::wikidataId).containsExactly("Q794");
  }

  @Test
  void joinsEntitiesThatAreOneItem() {
    List<LinkedEntity> linked =
        linked(
            "Burma fell. Myanmar rose. Burma slept.", null, "LOCATION Burma", "LOCATION Myanmar");

    assertThat(linked)
        .singleElement()
        .satisfies(
            e -> {
              assertThat(e.name()).isEqualTo("Myanmar");
              assertThat(e.entity().mentions())
                  .extracting(FoundMention::start, FoundMention::end)
                  .containsExactly(tuple(0, 5), tuple(12, 19));
            });
  }

  @Test
  void ignoresInitialsAndEndings() {
    assertThat(links("Barack H. Obama", "PERSON Barack H. Obama")).containsExactly("Q76");
    assertThat(links("Lockheed Martin Corp.", "ORGANIZATION Lockheed Martin Corp."))
        .containsExactly("Q7240");
  }

  @Test
  void linksAlikeUnderTheTurkishLocale() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr"));
      assertThat(links("IRAQ and India", "LOCATION IRAQ", "LOCATION India"))
          .containsExactly("Q796", "Q668");
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void listsAtMostFiveCandidatesBestFirst() {
    LinkedEntity linked = linked("Clinton spoke.", null, "PERSON Clinton @Secretary").getFirst();
    assertThat(linked.candidates()).hasSizeBetween(2, EntityLinker.MOST_CANDIDATES);
    assertThat(linked.candidates())
        .extracting(LinkCandidate::score)
        .isSortedAccordingTo((a, b) -> Float.compare(b, a));
  }

  private static List<String> links(String body, String... entities) {
    return linked(body, null, entities).stream()
        .map(e -> e.link().map(LinkCandidate::wikidataId).orElse("-"))
        .toList();
  }

  /** Entities as "TYPE name" or "TYPE name @title", at their first place in the body. */
  private static List<LinkedEntity> linked(
      String body, @Nullable String located, String... entities) {
    List<FoundEntity> found = new ArrayList<>();
    for (String entity : entities) {
      int blank = entity.indexOf(' ');
      int at = entity.indexOf(" @");
      String name = entity.substring(blank + 1, at < 0 ? entity.length() : at);
      int start = Math.max(0, body.indexOf(name));
      found.add(
          new FoundEntity(
              EntityType.valueOf(entity.substring(0, blank)),
              name,
              at < 0 ? null : entity.substring(at + 2),
              List.of(
                  new FoundMention(
                      TextField.BODY, start, start + name.length(), MentionKind.NAME))));
    }
    return LINKER.link(found, new LinkingText("", body, located));
  }
}
