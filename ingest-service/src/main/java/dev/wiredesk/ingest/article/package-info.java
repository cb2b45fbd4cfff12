/**
 * From what a producer sent to one record of the contract: fields checked, text in its normal form,
 * an identity that never depends on when or how often it was sent.
 */
@NullMarked
package dev.wiredesk.ingest.article;

import org.jspecify.annotations.NullMarked;
