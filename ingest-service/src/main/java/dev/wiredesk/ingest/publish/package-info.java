/**
 * Writes articles to the raw topic and says what became of each; the broker's acknowledgement is
 * the only yes.
 */
@NullMarked
package dev.wiredesk.ingest.publish;

import org.jspecify.annotations.NullMarked;
