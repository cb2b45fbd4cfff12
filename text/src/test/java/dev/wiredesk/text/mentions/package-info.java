/** Who is meant by pronouns and titles, shown by examples. */
@NullMarked
package dev.wiredesk.text.mentions;

import org.jspecify.annotations.NullMarked;
