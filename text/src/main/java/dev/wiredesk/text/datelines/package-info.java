/**
 * What stands before an article's first sentence: who wrote it and where. It is no part of what the
 * article tells.
 */
@NullMarked
package dev.wiredesk.text.datelines;

import org.jspecify.annotations.NullMarked;
