/**
 * The rule language: which fields a query may ask for, how their text is cut into words, what a
 * query may cost, and the documents that an article becomes for it. Knows Lucene and the contract,
 * nothing of Kafka.
 */
@NullMarked
package dev.wiredesk.alert.query;

import org.jspecify.annotations.NullMarked;
