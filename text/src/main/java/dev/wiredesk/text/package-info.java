/**
 * From an article to its entities and claims. {@link dev.wiredesk.text.Annotator} is the way in;
 * {@link dev.wiredesk.text.ArticleJson} reads and writes articles as plain JSON. No Kafka here, no
 * clock and no chance: the same article gives the same record.
 */
@NullMarked
package dev.wiredesk.text;

import org.jspecify.annotations.NullMarked;
