/**
 * The enrichment: a Kafka Streams topology that reads raw articles, analyses them and writes either
 * an enriched article or a dead letter for each, exactly once. Start at {@link
 * dev.wiredesk.enrich.EnrichService}, then {@link dev.wiredesk.enrich.EnrichTopology}.
 */
@NullMarked
package dev.wiredesk.enrich;

import org.jspecify.annotations.NullMarked;
