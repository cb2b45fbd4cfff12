/** The scorer of claims and its weights. */
@NullMarked
package dev.wiredesk.text.worthiness;

import org.jspecify.annotations.NullMarked;
