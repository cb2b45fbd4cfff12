package dev.wiredesk.text.sequence;

/** The tags that a tagger gives to tokens, numbered from 0. */
public interface Tags {
  /** The tag of what is no part of anything; it stands before every sequence. */
  int OUTSIDE = 0;

  int count();

  boolean mayFollow(int tag, int next);
}
