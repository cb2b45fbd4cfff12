package dev.wiredesk.text.mentions;

import dev.wiredesk.schemas.TextField;
import dev.wiredesk.text.entities.FoundEntity;
import dev.wiredesk.text.entities.FoundMention;
import dev.wiredesk.text.tokens.Token;
import dev.wiredesk.text.tokens.TokenizedText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/**
 * Adds to the entities of an article the places of its body that mean them without their names:
 * "she", "the minister", "the company". Linear in the text; any number of threads may share one.
 */
public final class References {
  private static final Comparator<FoundMention> READING_ORDER =
      Comparator.comparing(FoundMention::field).thenComparingInt(FoundMention::start);

  private final MentionWords words = MentionWords.load();

  private References() {}

  public static References load() {
    return new References();
  }

  /** The same entities in the same order, or nothing if {@code isOver} answered true meanwhile. */
  public Optional<List<FoundEntity>> complete(
      TokenizedText body, List<FoundEntity> entities, BooleanSupplier isOver) {
    Cast cast = new Cast(entities, words);
    Walk walk = new Walk(body, NamePlaces.of(body, entities), cast, words);
    return walk.read(isOver)
        ? Optional.of(completed(body.tokens(), entities, walk.found()))
        : Optional.empty();
  }

  private static List<FoundEntity> completed(
      List<Token> tokens, List<FoundEntity> entities, List<FoundReference> found) {
    List<List<FoundMention>> mentions = new ArrayList<>(entities.size());
    entities.forEach(e -> mentions.add(new ArrayList<>(e.mentions())));
    for (FoundReference reference : found) {
      int start = tokens.get(reference.from()).start();
      int end = tokens.get(reference.to() - 1).end();
      mentions
          .get(reference.who())
          .add(new FoundMention(TextField.BODY, start, end, reference.kind()));
    }
    List<FoundEntity> completed = new ArrayList<>(entities.size());
    for (int i = 0; i < entities.size(); i++) {
      mentions.get(i).sort(READING_ORDER);
      completed.add(entities.get(i).with(mentions.get(i)));
    }
    return completed;
  }
}
