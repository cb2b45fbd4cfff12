package dev.wiredesk.evaluation;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One line of a table.
 *
 * @param measure the table it belongs to
 * @param set the file that was measured on, seen from the data folder
 * @param use whether the shipped models have learned from that file
 * @param what that was counted
 * @param figures whole numbers, fractions or words, by the name of their column
 */
record Row(Measure measure, String set, String use, String what, Map<String, Object> figures) {
  Row {
    figures = Collections.unmodifiableMap(new LinkedHashMap<>(figures));
  }
}
