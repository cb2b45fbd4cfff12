package dev.wiredesk.text.linking;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The offices and callings that a title or a description names, as bits. */
final class Roles {
  private static final List<List<String>> SAME =
      List.of(
          List.of("president"),
          List.of("minister", "premier", "pm", "taoiseach"),
          List.of("senator", "sen", "senate"),
          List.of("representative", "rep", "congressman", "congresswoman", "congressmember"),
          List.of("governor", "gov"),
          List.of("mayor"),
          List.of("chancellor"),
          List.of("king", "queen", "monarch", "emperor", "sultan", "emir", "crown"),
          List.of("prince", "princess", "duke", "duchess"),
          List.of("secretary"),
          List.of("leader", "head", "chief", "chairman", "chairwoman", "chair", "speaker"),
          List.of("judge", "justice", "attorney", "lawyer", "prosecutor"),
          List.of("general", "admiral", "colonel", "commander", "officer"),
          List.of("pope", "bishop", "archbishop", "cardinal", "rabbi", "imam", "ayatollah"),
          List.of("ceo", "executive", "businessman", "businesswoman", "entrepreneur", "founder"),
          List.of("player", "footballer", "striker", "goalkeeper", "quarterback", "pitcher"),
          List.of("coach", "trainer"),
          List.of("actor", "actress", "filmmaker", "comedian"),
          List.of("singer", "musician", "rapper", "composer", "guitarist"),
          List.of("writer", "author", "novelist", "poet", "journalist", "columnist", "reporter"),
          List.of("professor", "economist", "scientist", "researcher", "physicist", "historian"),
          List.of("ambassador", "envoy", "diplomat"),
          List.of("politician", "lawmaker", "legislator", "mp", "deputy"),
          List.of("vice"));

  private static final Map<String, Integer> BITS = bits();

  private Roles() {}

  /** A bit for each role; 0 if none is named. */
  static int of(String text) {
    int bits = 0;
    for (String word : NameKey.fold(text).split(" ", -1)) {
      bits |= BITS.getOrDefault(word, 0);
    }
    return bits;
  }

  private static Map<String, Integer> bits() {
    Map<String, Integer> bits = new HashMap<>();
    for (int i = 0; i < SAME.size(); i++) {
      for (String word : SAME.get(i)) {
        bits.put(word, 1 << i);
      }
    }
    return Map.copyOf(bits);
  }
}
