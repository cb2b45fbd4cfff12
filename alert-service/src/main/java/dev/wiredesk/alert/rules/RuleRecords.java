package dev.wiredesk.alert.rules;

import dev.wiredesk.alert.stream.Decoded;
import dev.wiredesk.alert.stream.RecordReader;
import dev.wiredesk.schemas.AlertRule;
import org.jspecify.annotations.Nullable;

/**
 * Reads records of the rules' topic: Avro, plain JSON as people write it by hand, or a deletion.
 */
final class RuleRecords {
  private final RecordReader<AlertRule> avro;

  RuleRecords(RecordReader<AlertRule> avro) {
    this.avro = avro;
  }

  RuleChange read(String topic, String ruleId, byte @Nullable [] value) {
    if (value == null) {
      return new RuleChange.Deleted();
    }
    if (value.length > 0 && value[0] == '{') {
      return RuleJson.read(ruleId, value);
    }
    return switch (avro.read(topic, value)) {
      case Decoded.Value<AlertRule> rule -> new RuleChange.Written(rule.value());
      case Decoded.Unreadable<AlertRule> bad ->
          new RuleChange.Unreadable("The record is neither Avro nor JSON: " + bad.reason());
    };
  }
}
