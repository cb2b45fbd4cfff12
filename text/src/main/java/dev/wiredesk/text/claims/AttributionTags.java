package dev.wiredesk.text.claims;

import dev.wiredesk.schemas.CueClass;
import dev.wiredesk.text.sequence.Tags;
import java.util.List;

/** The tags of the three models of attributions. Their numbers are part of the weights' format. */
public final class AttributionTags {
  public static final int OUTSIDE = Tags.OUTSIDE;
  public static final int SOURCE = 1;
  public static final int IN_SOURCE = 2;
  public static final int CUE = 3;
  public static final int CONTENT = 4;
  public static final int IN_CONTENT = 5;
  public static final int CONTENT_END = 6;

  /** What a token is to one cue. */
  public static final Tags ROLES = new Roles();

  /** Whether a word reports a claim: 0 no, 1 yes. */
  public static final Tags CUES = new Free(2);

  static final List<CueClass> CLASSES =
      List.of(
          CueClass.ASSERT,
          CueClass.DENY,
          CueClass.CONFIRM,
          CueClass.ACCUSE,
          CueClass.PROMISE,
          CueClass.DEMAND,
          CueClass.SPECULATE,
          CueClass.RETRACT);

  /** What a cue does, by place in the list of classes. */
  public static final Tags CUE_CLASSES = new Free(CLASSES.size());

  private AttributionTags() {}

  /** The tag of a class by its name; -1 for one that the contract does not have. */
  public static int cueClass(String name) {
    for (int i = 0; i < CLASSES.size(); i++) {
      if (CLASSES.get(i).name().equals(name)) {
        return i;
      }
    }
    return -1;
  }

  private record Free(int count) implements Tags {
    @Override
    public boolean mayFollow(int tag, int next) {
      return true;
    }
  }

  private static final class Roles implements Tags {
    @Override
    public int count() {
      return 7;
    }

    @Override
    public boolean mayFollow(int tag, int next) {
      if (tag == IN_CONTENT) {
        return next == IN_CONTENT || next == CONTENT_END;
      }
      return switch (next) {
        case IN_SOURCE -> tag == SOURCE || tag == IN_SOURCE;
        case IN_CONTENT, CONTENT_END -> tag == CONTENT;
        default -> true;
      };
    }
  }
}
