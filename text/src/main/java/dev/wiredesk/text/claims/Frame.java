package dev.wiredesk.text.claims;

import java.util.EnumSet;
import java.util.Set;

/** What a cue takes as its content; the letters are those of {@code cues.tsv}. */
enum Frame {
  CLAUSE('C'),
  THAT('T'),
  QUOTE('Q'),
  ADDRESSEE('A'),
  INFINITIVE('I'),
  OBJECT('O'),
  NOUN('N'),
  PASSIVE('P'),
  OF('F'),
  AT('@');

  private final char letter;

  Frame(char letter) {
    this.letter = letter;
  }

  static Set<Frame> parse(String letters) {
    Set<Frame> frames = EnumSet.noneOf(Frame.class);
    letters.chars().forEach(letter -> frames.add(of((char) letter)));
    return frames;
  }

  private static Frame of(char letter) {
    for (Frame frame : values()) {
      if (frame.letter == letter) {
        return frame;
      }
    }
    throw new IllegalArgumentException("no frame has the letter " + letter);
  }
}
