package dev.wiredesk.text.entities;

import dev.wiredesk.schemas.EntityType;
import dev.wiredesk.text.tokens.Sentence;
import dev.wiredesk.text.tokens.TokenizedText;
import java.util.ArrayList;
import java.util.List;

/** Finds the names in a text. Any number of threads may share one. */
public final class EntityTagger {
  private EntityTagger() {}

  public static EntityTagger load() {
    return new EntityTagger();
  }

  /** The mentions in reading order; they do not overlap and stay within their sentences. */
  public List<EntityMention> tag(TokenizedText text) {
    List<EntityMention> mentions = new ArrayList<>();
    for (Sentence sentence : text.sentences()) {
      int from = sentence.from() + 1;
      while (from < sentence.to()) {
        int to = from;
        while (to < sentence.to() && isCapitalised(text, to)) {
          to++;
        }
        if (to > from) {
          mentions.add(new EntityMention(EntityType.ORGANIZATION, from, to));
        }
        from = to + 1;
      }
    }
    return mentions;
  }

  private static boolean isCapitalised(TokenizedText text, int index) {
    return Character.isUpperCase(text.tokens().get(index).text().codePointAt(0));
  }
}
