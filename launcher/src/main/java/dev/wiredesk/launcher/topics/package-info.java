/** Commands on topics and schemas: create them, look at them, follow them. */
@NullMarked
package dev.wiredesk.launcher.topics;

import org.jspecify.annotations.NullMarked;
