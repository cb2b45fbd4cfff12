/** Tests of the linker and of the knowledge base that it links to. */
@NullMarked
package dev.wiredesk.text.linking;

import org.jspecify.annotations.NullMarked;
