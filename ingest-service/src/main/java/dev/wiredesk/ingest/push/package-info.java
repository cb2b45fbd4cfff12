/** Articles over HTTP: bodies of bounded size, one answer for each article. */
@NullMarked
package dev.wiredesk.ingest.push;

import org.jspecify.annotations.NullMarked;
