/**
 * Articles as rows: one transaction holds the rows of a batch and how far the topic has been read.
 * Knows PostgreSQL and the contract, not Kafka.
 */
@NullMarked
package dev.wiredesk.store.rows;

import org.jspecify.annotations.NullMarked;
