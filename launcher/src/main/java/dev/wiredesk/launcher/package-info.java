/** The commands behind {@code ./wiredesk}; each has a package of its own. */
@NullMarked
package dev.wiredesk.launcher;

import org.jspecify.annotations.NullMarked;
