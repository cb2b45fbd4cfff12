package dev.wiredesk.text.claims;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An attribution in tokens, as a rule found it.
 *
 * @param negated whether the cue itself is: "did not say"
 * @param addressee who was told
 */
record Attribution(
    @Nullable Range source,
    Range cueRange,
    List<Range> content,
    Cue cue,
    boolean negated,
    @Nullable Range addressee) {}
