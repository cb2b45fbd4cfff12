package dev.wiredesk.text.entities;

import dev.wiredesk.text.sequence.SequenceDecoder;
import dev.wiredesk.text.sequence.SequenceWeights;
import dev.wiredesk.text.tokens.Sentence;
import dev.wiredesk.text.tokens.TokenizedText;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/**
 * Finds the names in a text, in time linear in its length: a linear-chain conditional random field
 * whose weights ship with this library. Any number of threads may share one.
 */
public final class EntityTagger {
  private static final String WEIGHTS = "entities.weights";

  private final EntityFeatures features;
  private final SequenceWeights weights;

  public EntityTagger(EntityFeatures features, SequenceWeights weights) {
    this.features = features;
    this.weights = weights;
  }

  /** The tagger that ships; takes about a quarter of a second. */
  public static EntityTagger load() {
    return new EntityTagger(
        EntityFeatures.load(), SequenceWeights.read(shipped(), WEIGHTS, TagScheme.TAGS));
  }

  /** The mentions in reading order; they do not overlap and stay within their sentences. */
  public List<EntityMention> tag(TokenizedText text) {
    return tag(text, () -> false).orElseThrow();
  }

  /** As above, or nothing if {@code isOver} answered true meanwhile; asked at every sentence. */
  public Optional<List<EntityMention>> tag(TokenizedText text, BooleanSupplier isOver) {
    EncodedText encoded = features.encode(text);
    return decode(text, encoded, isOver)
        .map(mentions -> DocumentConsistency.apply(encoded.columns(), mentions));
  }

  /**
   * Of a text in another language than English: the names that the lists confirm, or nothing if
   * {@code isOver} answered true meanwhile.
   */
  public Optional<List<EntityMention>> tagKnown(TokenizedText text, BooleanSupplier isOver) {
    EncodedText encoded = features.encode(text);
    return decode(text, encoded, isOver)
        .map(mentions -> KnownNames.of(encoded.columns(), mentions));
  }

  private Optional<List<EntityMention>> decode(
      TokenizedText text, EncodedText encoded, BooleanSupplier isOver) {
    SequenceDecoder decoder = new SequenceDecoder(weights, TagScheme.SCHEME);
    List<EntityMention> mentions = new ArrayList<>();
    for (Sentence sentence : text.sentences()) {
      if (isOver.getAsBoolean()) {
        return Optional.empty();
      }
      encoded.enter(sentence);
      int[] tags = decoder.decode(encoded, sentence.from(), sentence.to());
      mentions.addAll(TagScheme.mentions(tags, sentence.from()));
    }
    return Optional.of(mentions);
  }

  private static byte[] shipped() {
    try (InputStream in = EntityTagger.class.getResourceAsStream(WEIGHTS)) {
      if (in == null) {
        throw new IllegalStateException("The text library is built without its weights " + WEIGHTS);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read the weights " + WEIGHTS, e);
    }
  }
}
