/** What the package promises, and what its tests stand on. */
@NullMarked
package dev.wiredesk.ingest.publish;

import org.jspecify.annotations.NullMarked;
