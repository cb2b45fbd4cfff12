/** The rules for values, shown by examples. */
@NullMarked
package dev.wiredesk.text.values;

import org.jspecify.annotations.NullMarked;
