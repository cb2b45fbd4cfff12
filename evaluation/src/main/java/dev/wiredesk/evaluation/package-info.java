/**
 * How right the text library is and how fast: annotates the sets of a folder and compares with what
 * people marked. {@link dev.wiredesk.evaluation.Evaluation} is the way in. Sets are read line by
 * line and scored article by article, so the size of a set costs no memory.
 */
@NullMarked
package dev.wiredesk.evaluation;

import org.jspecify.annotations.NullMarked;
