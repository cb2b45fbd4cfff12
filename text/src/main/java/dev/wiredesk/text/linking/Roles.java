package dev.wiredesk.text.linking;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

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
  private static final int REGION = 1 << 31;
  private static final Pattern OF_A_REGION =
      Pattern.compile("(\\S+ )?(country|state|province|republic|territory|region)\\b.*");

  private Roles() {}

  /** A bit for each role; 0 if none is named. */
  static int of(String text) {
    int bits = 0;
    for (String word : NameKey.fold(text).split(" ", -1)) {
      bits |= BITS.getOrDefault(word, 0);
    }
    return bits;
  }

  /** What the description of a place says: whether it is a country or region, and no city. */
  static int ofPlace(String description) {
    return OF_A_REGION.matcher(NameKey.fold(description)).matches() ? REGION : 0;
  }

  static boolean areOfRegion(int bits) {
    return (bits & REGION) != 0;
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
