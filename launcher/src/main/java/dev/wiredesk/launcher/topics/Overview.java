package dev.wiredesk.launcher.topics;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a broker and a registry hold, at one moment. */
record Overview(List<TopicLine> topics, List<SubjectLine> subjects, List<GroupLine> groups) {
  /**
   * One topic.
   *
   * @param offsets newest minus oldest offset over all partitions; transactions' marks count too
   */
  record TopicLine(String topic, int partitions, long offsets) {}

  /**
   * One subject of the registry.
   *
   * @param compatibility null where the subject has none of its own
   */
  record SubjectLine(String subject, int version, int id, @Nullable String compatibility) {}

  /**
   * How far one group is behind on one topic.
   *
   * @param lag records it has not committed yet
   */
  record GroupLine(String group, String state, String topic, long lag) {}
}
