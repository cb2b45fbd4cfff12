/** The claim rules by example: sentences of our own, and what must be found in them. */
@NullMarked
package dev.wiredesk.text.claims;

import org.jspecify.annotations.NullMarked;
