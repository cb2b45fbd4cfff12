package dev.wiredesk.text;

import dev.wiredesk.schemas.TextField;
import dev.wiredesk.text.entities.EntityGrouper;
import dev.wiredesk.text.entities.EntityMention;
import dev.wiredesk.text.entities.EntityTagger;
import dev.wiredesk.text.entities.FoundEntity;
import dev.wiredesk.text.tokens.TokenizedText;
import dev.wiredesk.text.values.FoundValue;
import dev.wiredesk.text.values.NamesAndValues;
import dev.wiredesk.text.values.ValueGrouper;
import dev.wiredesk.text.values.ValueTagger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** From the tokens of an article to everything it names, dates and counts. */
final class EntityStage {
  private final EntityTagger entityTagger = EntityTagger.load();
  private final ValueTagger valueTagger = ValueTagger.load();
  private final EntityGrouper grouper = new EntityGrouper();

  /** Names before values; nothing if {@code isOver} answered true meanwhile. */
  Optional<List<FoundEntity>> of(
      ArticleTokens tokens, @Nullable LocalDate published, BooleanSupplier isOver) {
    return settled(tokens.headline(), published, isOver)
        .flatMap(
            headline ->
                settled(tokens.body(), published, isOver)
                    .map(body -> entities(tokens, headline, body)));
  }

  private Optional<NamesAndValues> settled(
      TokenizedText text, @Nullable LocalDate published, BooleanSupplier isOver) {
    Optional<List<EntityMention>> names = entityTagger.tag(text, isOver);
    Optional<List<FoundValue>> values =
        names.isEmpty() ? Optional.empty() : valueTagger.tag(text, published, isOver);
    return names.flatMap(n -> values.map(v -> NamesAndValues.of(n, v)));
  }

  private List<FoundEntity> entities(
      ArticleTokens tokens, NamesAndValues headline, NamesAndValues body) {
    List<FoundEntity> all =
        new ArrayList<>(
            grouper.group(tokens.headline(), headline.names(), tokens.body(), body.names()));
    ValueGrouper values = new ValueGrouper();
    values.add(TextField.HEADLINE, tokens.headline(), headline.values());
    values.add(TextField.BODY, tokens.body(), body.values());
    all.addAll(values.entities());
    return all;
  }
}
