/**
 * Who claims what: attributions with their source, cue and content. {@link
 * dev.wiredesk.text.claims.ClaimTagger} is the way in. Rules over tokens, with the words that carry
 * them in {@code cues.tsv}; no rule looks further than its sentence or quotation.
 */
@NullMarked
package dev.wiredesk.text.claims;

import org.jspecify.annotations.NullMarked;
