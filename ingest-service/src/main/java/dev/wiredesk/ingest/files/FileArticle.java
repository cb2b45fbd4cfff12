package dev.wiredesk.ingest.files;

import dev.wiredesk.ingest.article.Reading;
import java.nio.file.Path;

/**
 * What a place in a file held.
 *
 * @param line line of the file, or place in its array, counted from 1
 */
public record FileArticle(Path file, int line, Reading reading) {}
