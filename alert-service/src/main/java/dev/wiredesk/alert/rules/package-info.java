/**
 * The rules: read from their topic and followed, written to it over HTTP, and asked of each
 * article.
 */
@NullMarked
package dev.wiredesk.alert.rules;

import org.jspecify.annotations.NullMarked;
