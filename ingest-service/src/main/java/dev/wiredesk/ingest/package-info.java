/**
 * The front door of Wiredesk: articles that newsrooms push, and folders of them, onto the raw
 * topic. {@link dev.wiredesk.ingest.IngestService} names the parts.
 */
@NullMarked
package dev.wiredesk.ingest;

import org.jspecify.annotations.NullMarked;
