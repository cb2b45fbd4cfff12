/** The scorers on small sets whose scores are worked out by hand, and the whole on a folder. */
@NullMarked
package dev.wiredesk.evaluation;

import org.jspecify.annotations.NullMarked;
