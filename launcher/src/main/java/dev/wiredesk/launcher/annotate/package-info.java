/** {@code wiredesk annotate}: articles in, enriched articles out, no Kafka needed. */
@NullMarked
package dev.wiredesk.launcher.annotate;

import org.jspecify.annotations.NullMarked;
