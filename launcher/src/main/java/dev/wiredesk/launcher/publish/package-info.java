/** {@code wiredesk publish}: articles from files to a running ingest service. */
@NullMarked
package dev.wiredesk.launcher.publish;

import org.jspecify.annotations.NullMarked;
