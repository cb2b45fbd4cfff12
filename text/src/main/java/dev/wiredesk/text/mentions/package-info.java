/**
 * Who is meant by "she", "the minister" and "the company": finds the places where an article speaks
 * of one of its entities without the name. Where two could be meant alike, nobody is.
 */
@NullMarked
package dev.wiredesk.text.mentions;

import org.jspecify.annotations.NullMarked;
