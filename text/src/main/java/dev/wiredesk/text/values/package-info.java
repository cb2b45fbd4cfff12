/**
 * Dates, sums of money, percentages and quantities in a text, with their normalised values: rules
 * that read tokens from left to right, each looking a bounded number of tokens ahead. Nothing here
 * guesses: what the text and the article's date do not settle has no value.
 */
@NullMarked
package dev.wiredesk.text.values;

import org.jspecify.annotations.NullMarked;
