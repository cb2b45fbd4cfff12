/** What the package promises, and what its tests stand on. */
@NullMarked
package dev.wiredesk.ingest.article;

import org.jspecify.annotations.NullMarked;
