/** Kafka and registry clients, set up alike in every service. */
@NullMarked
package dev.wiredesk.runtime.kafka;

import org.jspecify.annotations.NullMarked;
