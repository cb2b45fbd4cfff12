/** The HTTP server every service has, and replies in JSON. */
@NullMarked
package dev.wiredesk.runtime.http;

import org.jspecify.annotations.NullMarked;
