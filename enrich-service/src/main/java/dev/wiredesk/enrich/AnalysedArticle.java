package dev.wiredesk.enrich;

import dev.wiredesk.schemas.EnrichedArticle;
import org.apache.kafka.common.utils.Bytes;

/** An article after its analysis, with the bytes it came as. */
record AnalysedArticle(EnrichedArticle article, Bytes original) {}
