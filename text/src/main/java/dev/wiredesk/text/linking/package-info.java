/**
 * Which Wikidata item an entity of an article is: a knowledge base of names held in flat arrays,
 * and a linker that weighs its candidates by type, name, place and role. It links only what it is
 * sure of and lists the rest as candidates.
 */
@NullMarked
package dev.wiredesk.text.linking;

import org.jspecify.annotations.NullMarked;
