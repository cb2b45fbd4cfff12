package dev.wiredesk.text.entities;

import dev.wiredesk.schemas.EntityType;
import dev.wiredesk.text.sequence.Hashes;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads one text's mentions again, all together: a surname without its first name belongs to the
 * person named in full elsewhere, a name is of one type throughout, and a name found twice is found
 * everywhere. Linear in the text.
 */
final class DocumentConsistency {
  private static final int PLACES = NameClass.COUNTRY.bit() | NameClass.PLACE.bit();
  private static final int TITLES = NameClass.HONORIFIC.bit() | NameClass.ROLE.bit();
  private static final int LONGEST_TITLE = 3;
  private static final int NOT_NAMES = NameClass.TIME_WORD.bit() | NameClass.HONORIFIC.bit();

  private final TextColumns text;
  private final Set<Long> surnames = new HashSet<>();
  private final TypeVotes votes = new TypeVotes();

  private DocumentConsistency(TextColumns text) {
    this.text = text;
  }

  static List<EntityMention> apply(TextColumns text, List<EntityMention> mentions) {
    DocumentConsistency consistency = new DocumentConsistency(text);
    mentions.forEach(consistency::count);
    return consistency.complete(mentions.stream().map(consistency::settled).toList());
  }

  private void count(EntityMention mention) {
    votes.add(name(mention), mention.type());
    if (mention.type() == EntityType.PERSON && mention.to() - mention.from() > 1) {
      surnames.add(text.folded[mention.to() - 1]);
    }
  }

  private EntityMention settled(EntityMention mention) {
    boolean single = mention.to() - mention.from() == 1;
    EntityType type = single ? single(mention.from(), 2) : votes.winner(name(mention), 2);
    return type == null || type == mention.type()
        ? mention
        : new EntityMention(type, mention.from(), mention.to());
  }

  private @Nullable EntityType single(int token, int least) {
    long word = text.folded[token];
    return surnames.contains(word) && !text.isListed(token, PLACES)
        ? EntityType.PERSON
        : votes.winner(Hashes.both(0, word), least);
  }

  private List<EntityMention> complete(List<EntityMention> mentions) {
    List<EntityMention> all = new ArrayList<>(mentions.size());
    int token = 0;
    for (EntityMention mention : mentions) {
      addMissed(token, mention.from(), all);
      all.add(mention);
      token = mention.to();
    }
    addMissed(token, text.size(), all);
    return all;
  }

  private void addMissed(int from, int to, List<EntityMention> all) {
    for (int i = from; i < to; i++) {
      EntityType type = standsAlone(i) ? single(i, 2) : null;
      if (type != null) {
        all.add(new EntityMention(type, i, i + 1));
      }
    }
  }

  /** Whether a token is a capitalised word in no longer name, and no common word here. */
  private boolean standsAlone(int i) {
    return text.isCapital(i)
        && !text.has(i, TextColumns.SHOUTED)
        && !WordContexts.isAlsoLower(text.contexts[i])
        && !text.isListed(i, NOT_NAMES)
        && text.runTo[i] == i + 1
        && followsNoName(i);
  }

  /** Whether the capitals right before are only those of a title or of a sentence's beginning. */
  private boolean followsNoName(int i) {
    int from = text.runFrom[i];
    if (i - from > LONGEST_TITLE) {
      return false;
    }
    for (int k = from; k < i; k++) {
      boolean begins = text.has(k, TextColumns.FIRST) && WordContexts.isAlsoLower(text.contexts[k]);
      if (!begins && !text.isListed(k, TITLES)) {
        return false;
      }
    }
    return true;
  }

  private long name(EntityMention mention) {
    long hash = 0;
    for (int i = mention.from(); i < mention.to(); i++) {
      hash = Hashes.both(hash, text.folded[i]);
    }
    return hash;
  }
}
