/** Tests of the enrichment: through its topics, and on a real broker and registry. */
@NullMarked
package dev.wiredesk.enrich;

import org.jspecify.annotations.NullMarked;
