package dev.wiredesk.store.rows;

import dev.wiredesk.schemas.EnrichedArticle;

/** An enriched article as it came from the topic. */
public record Arrival(RecordPlace place, EnrichedArticle article) {}
