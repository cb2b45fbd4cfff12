/** What the tokenizer promises, as examples and as properties. */
@NullMarked
package dev.wiredesk.text.tokens;

import org.jspecify.annotations.NullMarked;
