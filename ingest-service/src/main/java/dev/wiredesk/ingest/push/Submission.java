package dev.wiredesk.ingest.push;

import dev.wiredesk.ingest.article.Reading;
import java.util.List;

/**
 * The articles of one request.
 *
 * @param isBatch whether each wants an answer of its own, however many there are
 * @param lines where each stands: its line, or its place in the array; counted from 1
 */
record Submission(boolean isBatch, List<Integer> lines, List<Reading> readings) {
  Submission {
    lines = List.copyOf(lines);
    readings = List.copyOf(readings);
  }
}
