/** The alert service: its parts, put together, and its settings. */
@NullMarked
package dev.wiredesk.alert;

import org.jspecify.annotations.NullMarked;
