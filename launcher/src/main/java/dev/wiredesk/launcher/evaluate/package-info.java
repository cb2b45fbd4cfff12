/** {@code wiredesk evaluate}: how right and how fast the text library is, on a folder of sets. */
@NullMarked
package dev.wiredesk.launcher.evaluate;

import org.jspecify.annotations.NullMarked;
