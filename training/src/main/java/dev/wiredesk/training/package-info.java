/**
 * Learns the weights of the text library from annotated texts and measures them. The same data give
 * the same weights, bit for bit.
 */
@NullMarked
package dev.wiredesk.training;

import org.jspecify.annotations.NullMarked;
