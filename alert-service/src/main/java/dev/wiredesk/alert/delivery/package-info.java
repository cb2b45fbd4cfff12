/** From alerts to the log and to webhooks. */
@NullMarked
package dev.wiredesk.alert.delivery;

import org.jspecify.annotations.NullMarked;
