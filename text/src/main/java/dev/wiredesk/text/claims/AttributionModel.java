package dev.wiredesk.text.claims;

import dev.wiredesk.schemas.CueClass;
import dev.wiredesk.text.sequence.SequenceDecoder;
import dev.wiredesk.text.sequence.SequenceWeights;
import dev.wiredesk.text.sequence.Tags;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/**
 * What was learned of attributions: which words report a claim, what such a word does, and what the
 * tokens around it are to it. Any number of threads may share one.
 */
final class AttributionModel {
  static final String CUES = "cues.weights";
  static final String CLASSES = "cue-classes.weights";
  static final String ROLES = "roles.weights";

  private static final int NO = 0;
  private static final int YES = 1;

  private final SequenceWeights cues = read(CUES, AttributionTags.CUES);
  private final SequenceWeights classes = read(CLASSES, AttributionTags.CUE_CLASSES);
  private final SequenceWeights roles = read(ROLES, AttributionTags.ROLES);

  private AttributionModel() {}

  static AttributionModel load() {
    return new AttributionModel();
  }

  private static SequenceWeights read(String name, Tags tags) {
    try (InputStream in = AttributionModel.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("The text library is built without its weights " + name);
      }
      return SequenceWeights.read(in.readAllBytes(), name, tags.count());
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read the weights " + name, e);
    }
  }

  /** How much speaks for the word with these features being a cue, in the weights' unit. */
  int cueScore(int[] features, int count) {
    int[] scores = scores(cues, features, count);
    return scores[YES] - scores[NO];
  }

  CueClass cueClass(int[] features, int count) {
    int[] scores = scores(classes, features, count);
    int best = 0;
    for (int tag = 1; tag < scores.length; tag++) {
      best = scores[tag] > scores[best] ? tag : best;
    }
    return AttributionTags.CLASSES.get(best);
  }

  private static int[] scores(SequenceWeights weights, int[] features, int count) {
    int[] scores = new int[weights.tags()];
    for (int tag = 0; tag < scores.length; tag++) {
      scores[tag] = weights.pair(Tags.OUTSIDE, tag);
    }
    weights.addTo(features, count, scores, 0);
    return scores;
  }

  SequenceDecoder roleDecoder() {
    return new SequenceDecoder(roles, AttributionTags.ROLES);
  }
}
