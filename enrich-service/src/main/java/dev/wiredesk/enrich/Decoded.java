package dev.wiredesk.enrich;

/** What the bytes of the raw topic turned out to be. */
sealed interface Decoded permits ReceivedArticle, Rejection {}
