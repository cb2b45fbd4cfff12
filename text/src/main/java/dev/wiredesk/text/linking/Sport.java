package dev.wiredesk.text.linking;

import java.util.List;

/** Tells by its words whether a text is about sport. */
final class Sport {
  private static final int ENOUGH = 2;
  private static final List<String> WORDS =
      List.of(
          " coach", " playoff", " championship", " quarterback", " touchdown", " inning",
          " midfielder", " striker", " goalkeeper", " semifinal", " semi-final", " quarterfinal",
          " quarter-final", " home run", " pitcher", " scored", " league", " batsman", " wicket",
          " rebounds", " halftime", " half-time", " team-mate", " teammate", " captain", " beat ",
          " season", " win over ", " penalty shoot", " title game");

  private Sport() {}

  /** Whether two of the words are in it. */
  static boolean isIn(LinkingText text) {
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
