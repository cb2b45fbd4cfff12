/** Articles from files and folders, imported once when the service starts. */
@NullMarked
package dev.wiredesk.ingest.files;

import org.jspecify.annotations.NullMarked;
