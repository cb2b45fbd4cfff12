/**
 * The machinery of the taggers: hashed features, small whole weights, and the best sequence of
 * tags. It knows nothing of what the tags mean.
 */
@NullMarked
package dev.wiredesk.text.sequence;

import org.jspecify.annotations.NullMarked;
