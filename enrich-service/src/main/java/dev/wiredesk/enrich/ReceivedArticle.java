package dev.wiredesk.enrich;

import dev.wiredesk.schemas.RawArticle;
import org.apache.kafka.common.utils.Bytes;

/** An article that was read, with the bytes it was read from, in case a later step rejects it. */
record ReceivedArticle(RawArticle article, Bytes original) implements Decoded {}
