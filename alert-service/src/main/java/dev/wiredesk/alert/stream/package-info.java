/**
 * Work on the broker in sessions: a loop that opens one, keeps it going and opens the next after a
 * failure; and the reading of records that may be bad.
 */
@NullMarked
package dev.wiredesk.alert.stream;

import org.jspecify.annotations.NullMarked;
