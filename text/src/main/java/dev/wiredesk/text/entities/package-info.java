/**
 * Who and what an article names: a linear-chain tagger finds the names, a grouper joins the
 * mentions of one entity. Everything is in UTF-16 indexes or token indexes; nothing here knows of
 * topics.
 */
@NullMarked
package dev.wiredesk.text.entities;

import org.jspecify.annotations.NullMarked;
