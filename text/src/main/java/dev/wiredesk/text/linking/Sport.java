package dev.wiredesk.text.linking;

import dev.wiredesk.text.entities.FoundMention;
import java.util.List;

/** Tells by its words whether an article is about sport, where a city's name is mostly a team's. */
final class Sport {
  private static final int ENOUGH = 2;
  private static final List<String> WORDS =
      List.of(
          " coach",
          " playoff",
          " championship",
          " quarterback",
          " touchdown",
          " inning",
          " midfielder",
          " striker",
          " goalkeeper",
          " semifinal",
          " semi-final",
          " quarterfinal",
          " quarter-final",
          " home run",
          " pitcher",
          " scored",
          " league",
          " batsman",
          " wicket",
          " rebounds",
          " halftime",
          " half-time",
          " team-mate",
          " teammate",
          " captain",
          " beat ",
          " season",
          " win over ",
          " penalty shoot",
          " title game");

  private static final List<String> AFTER_A_TEAM =
      List.of(
          " coach",
          " captain",
          " beat ",
          " defeated ",
          " striker",
          " midfielder",
          " goalkeeper",
          " quarterback",
          " pitcher");

  private Sport() {}

  /** Whether two of the words are in it, or a place does what only teams do. */
  static boolean isIn(LinkingText text, List<Sought> entities) {
    return areWordsIn(text) || entities.stream().anyMatch(e -> isTeam(e, text));
  }

  private static boolean isTeam(Sought sought, LinkingText text) {
    return sought.isPlace()
        && sought.entity().mentions().stream().anyMatch(mention -> isTeam(mention, text));
  }

  private static boolean isTeam(FoundMention mention, LinkingText text) {
    String written = text.text(mention.field());
    return AFTER_A_TEAM.stream().anyMatch(word -> written.startsWith(word, mention.end()));
  }

  private static boolean areWordsIn(LinkingText text) {
    int found = 0;
    for (String word : WORDS) {
      found += text.headline().contains(word) || text.body().contains(word) ? 1 : 0;
      if (found == ENOUGH) {
        return true;
      }
    }
    return false;
  }
}
