package dev.wiredesk.enrich;

import org.apache.kafka.common.utils.Bytes;
import org.jspecify.annotations.Nullable;

/**
 * Why a record cannot go on.
 *
 * @param message for people; ids and sizes, never the text
 * @param uri of the article, where it could be read
 * @param original the value as it came
 */
record Rejection(
    RejectionCause cause, String message, @Nullable String uri, @Nullable Bytes original)
    implements Decoded {}
