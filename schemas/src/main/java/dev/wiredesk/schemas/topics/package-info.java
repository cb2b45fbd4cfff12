/**
 * The topic catalogue: every topic of Wiredesk with its key, record type and settings, known at
 * compile time.
 */
@NullMarked
package dev.wiredesk.schemas.topics;

import org.jspecify.annotations.NullMarked;
