package dev.wiredesk.text.entities;

import dev.wiredesk.schemas.EntityType;
import dev.wiredesk.schemas.MentionKind;
import dev.wiredesk.schemas.TextField;
import dev.wiredesk.text.tokens.TokenizedText;
import java.util.List;

/** A mention with its field and the words it is compared by. */
record Named(TextField field, TokenizedText text, EntityMention mention, List<String> words) {
  static Named of(TextField field, TokenizedText text, EntityMention mention) {
    return new Named(field, text, mention, Names.words(text, mention));
  }

  EntityType type() {
    return mention.type();
  }

  String written() {
    return Names.written(text, mention);
  }

  boolean isAcronym() {
    return words.size() == 1 && Names.isAcronym(written());
  }

  FoundMention found() {
    int start = text.tokens().get(mention.from()).start();
    int end = text.tokens().get(mention.to() - 1).end();
    return new FoundMention(field, start, end, MentionKind.NAME);
  }

  /** Whether {@code next} stands in brackets right after this one. */
  boolean isFollowedInBrackets(Named next) {
    int open = mention.to();
    return field == next.field
        && next.mention.from() == open + 1
        && is(open, "(")
        && next.mention.to() < text.tokens().size()
        && is(next.mention.to(), ")");
  }

  private boolean is(int index, String mark) {
    return text.tokens().get(index).text().equals(mark);
  }
}
