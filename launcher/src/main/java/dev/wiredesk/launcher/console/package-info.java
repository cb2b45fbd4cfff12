/** What the commands share on their way to a person or a pipe: streams, exit statuses, lines. */
@NullMarked
package dev.wiredesk.launcher.console;

import org.jspecify.annotations.NullMarked;
