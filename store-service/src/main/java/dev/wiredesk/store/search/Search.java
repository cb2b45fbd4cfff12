package dev.wiredesk.store.search;

import dev.wiredesk.schemas.CueClass;
import java.time.Instant;
import java.util.Optional;

/**
 * What is looked for; all conditions hold together.
 *
 * @param words in the syntax of web searches: {@code port "cease fire" -sport or harbour}
 * @param entity an entity's id, or words of its name
 * @param claimant a claimant's entity id, or words of the name or of the unnamed source
 * @param from first moment of publication that counts
 * @param to first moment that counts no more
 * @param limit most results on a page
 * @param fingerprint the same for all pages of one search
 * @param after where the page before ended
 */
record Search(
    Optional<String> words,
    Optional<String> entity,
    Optional<String> claimant,
    Optional<CueClass> cueClass,
    Optional<String> publisher,
    Optional<String> language,
    Optional<Instant> from,
    Optional<Instant> to,
    int limit,
    String fingerprint,
    Optional<Cursor> after) {
  boolean asksForClaims() {
    return claimant.isPresent() || cueClass.isPresent();
  }
}
