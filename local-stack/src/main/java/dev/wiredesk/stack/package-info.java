/**
 * A real broker, registry and database as child processes on loopback, for the demo and for tests.
 * Nothing here knows what Wiredesk keeps in them.
 */
@NullMarked
package dev.wiredesk.stack;

import org.jspecify.annotations.NullMarked;
