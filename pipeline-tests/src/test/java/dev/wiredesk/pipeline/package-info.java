/** The whole product at work on a real broker, registry and database. */
@NullMarked
package dev.wiredesk.pipeline;

import org.jspecify.annotations.NullMarked;
