/** From enriched articles to alerts, each once. */
@NullMarked
package dev.wiredesk.alert.matching;

import org.jspecify.annotations.NullMarked;
