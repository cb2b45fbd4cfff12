/** {@code wiredesk demo}: the whole product under one supervisor, on this machine's loopback. */
@NullMarked
package dev.wiredesk.launcher.demo;

import org.jspecify.annotations.NullMarked;
