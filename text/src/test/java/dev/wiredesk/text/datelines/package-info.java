/** Datelines, shown by examples. */
@NullMarked
package dev.wiredesk.text.datelines;

import org.jspecify.annotations.NullMarked;
