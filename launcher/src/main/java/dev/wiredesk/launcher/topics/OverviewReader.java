package dev.wiredesk.launcher.topics;

import dev.wiredesk.launcher.topics.Overview.GroupLine;
import dev.wiredesk.launcher.topics.Overview.TopicLine;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.GroupListing;
import org.apache.kafka.clients.admin.ListOffsetsResult.ListOffsetsResultInfo;
import org.apache.kafka.clients.admin.ListStreamsGroupOffsetsSpec;
import org.apache.kafka.clients.admin.ListTopicsOptions;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.GroupState;
import org.apache.kafka.common.GroupType;
import org.apache.kafka.common.TopicPartition;

/** Asks the broker for topics and groups. */
final class OverviewReader {
  private final Admin admin;

  OverviewReader(Admin admin) {
    this.admin = admin;
  }

  List<TopicLine> topics(boolean internal) {
    var options = new ListTopicsOptions().listInternal(internal);
    var names = new TreeSet<>(Await.answer(admin.listTopics(options).names()));
    Map<String, TopicDescription> described =
        Await.answer(admin.describeTopics(names).allTopicNames());
    List<TopicPartition> partitions =
        described.values().stream().flatMap(topic -> partitions(topic).stream()).toList();
    Map<TopicPartition, Long> oldest = offsets(partitions, OffsetSpec.earliest());
    Map<TopicPartition, Long> newest = offsets(partitions, OffsetSpec.latest());
    List<TopicLine> lines = new ArrayList<>();
    for (String name : names) {
      List<TopicPartition> own =
          described.containsKey(name) ? partitions(described.get(name)) : List.of();
      lines.add(new TopicLine(name, own.size(), sum(own, newest) - sum(own, oldest)));
    }
    return lines;
  }

  List<GroupLine> groups() {
    List<GroupLine> lines = new ArrayList<>();
    Await.answer(admin.listGroups().valid()).stream()
        .sorted(Comparator.comparing(GroupListing::groupId))
        .forEach(group -> lines.addAll(lags(group)));
    return lines;
  }

  private List<GroupLine> lags(GroupListing group) {
    Map<TopicPartition, OffsetAndMetadata> committed = committed(group);
    Map<TopicPartition, Long> newest = offsets(committed.keySet(), OffsetSpec.latest());
    Map<String, Long> lags = new TreeMap<>();
    committed.forEach(
        (partition, offset) ->
            lags.merge(
                partition.topic(),
                newest.getOrDefault(partition, 0L) - offset.offset(),
                Long::sum));
    String state = group.groupState().map(GroupState::toString).orElse("Unknown");
    return lags.entrySet().stream()
        .map(lag -> new GroupLine(group.groupId(), state, lag.getKey(), lag.getValue()))
        .toList();
  }

  private Map<TopicPartition, OffsetAndMetadata> committed(GroupListing group) {
    String id = group.groupId();
    Map<TopicPartition, OffsetAndMetadata> offsets =
        switch (group.type().orElse(GroupType.UNKNOWN)) {
          case CLASSIC, CONSUMER ->
              Await.answer(admin.listConsumerGroupOffsets(id).partitionsToOffsetAndMetadata());
          case STREAMS ->
              Await.answer(
                  admin
                      .listStreamsGroupOffsets(Map.of(id, new ListStreamsGroupOffsetsSpec()))
                      .partitionsToOffsetAndMetadata(id));
          case SHARE, UNKNOWN -> Map.of();
        };
    return offsets.entrySet().stream()
        .filter(entry -> entry.getValue() != null)
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  private Map<TopicPartition, Long> offsets(
      Collection<TopicPartition> partitions, OffsetSpec which) {
    Map<TopicPartition, OffsetSpec> wanted =
        partitions.stream().collect(Collectors.toMap(Function.identity(), partition -> which));
    Map<TopicPartition, Long> offsets = new HashMap<>();
    for (Map.Entry<TopicPartition, ListOffsetsResultInfo> found :
        Await.answer(admin.listOffsets(wanted).all()).entrySet()) {
      offsets.put(found.getKey(), found.getValue().offset());
    }
    return offsets;
  }

  private static List<TopicPartition> partitions(TopicDescription topic) {
    return topic.partitions().stream()
        .map(partition -> new TopicPartition(topic.name(), partition.partition()))
        .toList();
  }

  private static long sum(List<TopicPartition> partitions, Map<TopicPartition, Long> offsets) {
    return partitions.stream().mapToLong(partition -> offsets.getOrDefault(partition, 0L)).sum();
  }
}
