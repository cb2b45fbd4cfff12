package dev.wiredesk.text.claims;

import dev.wiredesk.schemas.CueClass;
import java.util.Set;

/** A word that reports a claim: its dictionary form, what it does, and what it takes. */
record Cue(String lemma, boolean isNoun, CueClass cueClass, Set<Frame> frames) {
  boolean takes(Frame frame) {
    return frames.contains(frame);
  }

  boolean takesClause() {
    return takes(Frame.CLAUSE) || takes(Frame.THAT) || takes(Frame.ADDRESSEE);
  }
}
