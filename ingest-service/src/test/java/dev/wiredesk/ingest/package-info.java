/** The whole service, against a real broker and registry. */
@NullMarked
package dev.wiredesk.ingest;

import org.jspecify.annotations.NullMarked;
