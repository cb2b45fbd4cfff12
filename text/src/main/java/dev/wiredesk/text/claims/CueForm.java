package dev.wiredesk.text.claims;

import java.util.List;

/**
 * A form of a cue as it stands in text.
 *
 * @param particles the words after the first: "for" in "called for"
 */
record CueForm(Cue cue, VerbForm form, List<String> particles) {
  int length() {
    return 1 + particles.size();
  }
}
