/**
 * Where words and sentences begin and end. Offsets here are Java's UTF-16 indexes; they become code
 * points in one place only.
 */
@NullMarked
package dev.wiredesk.text.tokens;

import org.jspecify.annotations.NullMarked;
