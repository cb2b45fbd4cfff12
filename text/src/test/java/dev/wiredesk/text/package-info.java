/** What the front class promises, as examples and as properties. */
@NullMarked
package dev.wiredesk.text;

import org.jspecify.annotations.NullMarked;
