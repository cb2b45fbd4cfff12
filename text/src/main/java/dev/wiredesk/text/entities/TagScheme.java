package dev.wiredesk.text.entities;

import dev.wiredesk.schemas.EntityType;
import dev.wiredesk.text.sequence.Tags;
import java.util.ArrayList;
import java.util.List;

/**
 * The tags of the sequence tagger: outside, and for each type of name its first token and the ones
 * after. Spans and tags are two forms of the same; every span list that does not overlap survives
 * the way there and back.
 */
public final class TagScheme {
  public static final int OUTSIDE = Tags.OUTSIDE;

  /** In the order of their tags, which is part of the weights' format. */
  public static final List<EntityType> TYPES =
      List.of(
          EntityType.PERSON,
          EntityType.ORGANIZATION,
          EntityType.LOCATION,
          EntityType.GROUP,
          EntityType.EVENT,
          EntityType.WORK);

  public static final int TAGS = 1 + 2 * 6;

  /** These tags for the machinery that tags. */
  public static final Tags SCHEME =
      new Tags() {
        @Override
        public int count() {
          return TAGS;
        }

        @Override
        public boolean mayFollow(int tag, int next) {
          return TagScheme.mayFollow(tag, next);
        }
      };

  private TagScheme() {}

  public static int first(EntityType type) {
    return 1 + 2 * TYPES.indexOf(type);
  }

  public static int following(EntityType type) {
    return first(type) + 1;
  }

  /**
   * Whether {@code next} may stand after {@code tag}; before a sentence stands {@link #OUTSIDE}.
   */
  static boolean mayFollow(int tag, int next) {
    return !isFollowing(next) || tag == next || tag == next - 1;
  }

  static List<EntityMention> mentions(int[] tags, int offset) {
    List<EntityMention> mentions = new ArrayList<>();
    int i = 0;
    while (i < tags.length) {
      int from = i++;
      if (tags[from] != OUTSIDE) {
        while (i < tags.length && tags[i] == tags[from] + 1) {
          i++;
        }
        mentions.add(new EntityMention(type(tags[from]), offset + from, offset + i));
      }
    }
    return mentions;
  }

  private static EntityType type(int tag) {
    return TYPES.get((tag - 1) / 2);
  }

  private static boolean isFollowing(int tag) {
    return tag != OUTSIDE && tag % 2 == 0;
  }
}
