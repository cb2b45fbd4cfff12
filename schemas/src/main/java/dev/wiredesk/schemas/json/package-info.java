/** Records of the contract as plain JSON, for people and for HTTP. */
@NullMarked
package dev.wiredesk.schemas.json;

import org.jspecify.annotations.NullMarked;
