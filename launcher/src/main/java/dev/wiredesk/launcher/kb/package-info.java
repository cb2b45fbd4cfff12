/**
 * Knowledge bases for linking: builds one from a Wikidata dump, item by item, in bounded memory.
 */
@NullMarked
package dev.wiredesk.launcher.kb;

import org.jspecify.annotations.NullMarked;
