/** Searches over the stored articles, and their HTTP interface. */
@NullMarked
package dev.wiredesk.store.search;

import org.jspecify.annotations.NullMarked;
