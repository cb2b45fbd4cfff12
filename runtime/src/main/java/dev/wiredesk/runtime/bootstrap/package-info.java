/** Creates what the contract asks of a broker and a registry, and checks that it is there. */
@NullMarked
package dev.wiredesk.runtime.bootstrap;

import org.jspecify.annotations.NullMarked;
