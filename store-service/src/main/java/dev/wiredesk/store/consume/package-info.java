/** The poll loop: enriched records into rows, offsets kept beside them. */
@NullMarked
package dev.wiredesk.store.consume;

import org.jspecify.annotations.NullMarked;
