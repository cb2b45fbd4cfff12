package dev.wiredesk.enrich;

import dev.wiredesk.schemas.topics.Topics;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.streams.Topology;

/**
 * The steps from a raw article to an enriched one, top-down. Bytes come in and bytes go out: what
 * is unreadable or too large is a value that takes the other way, never an exception in a
 * serializer.
 */
final class EnrichTopology {
  static final String RAW = "raw-articles";
  static final String DECODE = "decode-article";
  static final String ANALYSE = "analyse-article";
  static final String ENCODE = "encode-article";
  static final String REJECT = "reject-article";
  static final String ENRICHED = "enriched-articles";
  static final String REJECTED = "rejected-articles";

  private EnrichTopology() {}

  static Topology of(Topics topics, EnrichSteps steps) {
    var bytesIn = new ByteArrayDeserializer();
    var bytesOut = new ByteArraySerializer();
    return new Topology()
        .addSource(RAW, bytesIn, bytesIn, topics.raw().name())
        .addProcessor(DECODE, steps::decode, RAW)
        .addProcessor(ANALYSE, steps::analyse, DECODE)
        .addProcessor(ENCODE, steps::encode, ANALYSE)
        .addProcessor(REJECT, steps::reject, DECODE, ENCODE)
        .addSink(ENRICHED, topics.enriched().name(), bytesOut, bytesOut, ENCODE)
        .addSink(REJECTED, topics.rejected().name(), bytesOut, bytesOut, REJECT);
  }
}
