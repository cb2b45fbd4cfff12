package dev.wiredesk.text.values;

import dev.wiredesk.schemas.EntityType;
import dev.wiredesk.schemas.MentionKind;
import dev.wiredesk.schemas.TextField;
import dev.wiredesk.text.entities.FoundEntity;
import dev.wiredesk.text.entities.FoundMention;
import dev.wiredesk.text.tokens.TokenizedText;
import dev.wiredesk.text.tokens.WhiteSpace;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Makes one entity of all places of an article that give the same value. Used for one article, the
 * headline first.
 */
public final class ValueGrouper {
  private final Map<Key, Group> groups = new LinkedHashMap<>();

  /** Values without a normal form are the same where they are worded alike. */
  private record Key(EntityType type, boolean settled, String text) {
    static Key of(FoundValue value, String written) {
      return value.value() == null
          ? new Key(value.type(), false, written.toLowerCase(Locale.ROOT))
          : new Key(value.type(), true, value.value());
    }
  }

  private record Group(String name, List<FoundMention> mentions) {}

  public void add(TextField field, TokenizedText text, List<FoundValue> values) {
    for (FoundValue value : values) {
      int start = text.tokens().get(value.from()).start();
      int end = text.tokens().get(value.to() - 1).end();
      String written = WhiteSpace.folded(text.text().substring(start, end));
      groups
          .computeIfAbsent(Key.of(value, written), unused -> new Group(written, new ArrayList<>()))
          .mentions
          .add(new FoundMention(field, start, end, MentionKind.NAME));
    }
  }

  /** In the order of their first mention; the name is what that one says. */
  public List<FoundEntity> entities() {
    List<FoundEntity> entities = new ArrayList<>(groups.size());
    groups.forEach(
        (key, group) ->
            entities.add(
                FoundEntity.value(
                    key.type(),
                    group.name(),
                    key.settled() ? key.text() : null,
                    group.mentions())));
    return entities;
  }
}
