package dev.wiredesk.enrich;

import dev.wiredesk.schemas.EnrichedArticle;
import dev.wiredesk.schemas.RawArticle;

/** Reads an article's text; shared by all threads, and the same article gives the same result. */
@FunctionalInterface
interface ArticleAnalysis {
  EnrichedArticle analyse(RawArticle article);
}
