/** The store service: enriched articles from Kafka into PostgreSQL, and searches over them. */
@NullMarked
package dev.wiredesk.store;

import org.jspecify.annotations.NullMarked;
