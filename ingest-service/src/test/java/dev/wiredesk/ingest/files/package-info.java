/** What the package promises, and what its tests stand on. */
@NullMarked
package dev.wiredesk.ingest.files;

import org.jspecify.annotations.NullMarked;
