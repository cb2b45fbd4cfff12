package dev.wiredesk.text;

import dev.wiredesk.schemas.EntityType;
import dev.wiredesk.schemas.TextField;
import dev.wiredesk.text.datelines.Dateline;
import dev.wiredesk.text.datelines.Datelines;
import dev.wiredesk.text.entities.EntityGrouper;
import dev.wiredesk.text.entities.EntityMention;
import dev.wiredesk.text.entities.EntityTagger;
import dev.wiredesk.text.entities.FoundEntity;
import dev.wiredesk.text.mentions.References;
import dev.wiredesk.text.tokens.TokenizedText;
import dev.wiredesk.text.values.FoundValue;
import dev.wiredesk.text.values.NamesAndValues;
import dev.wiredesk.text.values.ValueGrouper;
import dev.wiredesk.text.values.ValueTagger;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** From the tokens of an article to everything it names, dates and counts. */
final class EntityStage {
  private final EntityTagger entityTagger = EntityTagger.load();
  private final ValueTagger valueTagger = ValueTagger.load();
  private final EntityGrouper grouper = new EntityGrouper();
  private final References references = References.load();

  /** Names before values; nothing if {@code isOver} answered true meanwhile. */
  Optional<ArticleNames> of(
      ArticleTokens tokens, @Nullable LocalDate published, BooleanSupplier isOver) {
    return settled(tokens.headline(), published, isOver)
        .flatMap(
            headline ->
                settled(tokens.body(), published, isOver)
                    .map(body -> body.withNames(placed(tokens.body(), body.names())))
                    .flatMap(body -> names(tokens, headline, body, isOver)));
  }

  /** Of an article in another language: the names that the lists confirm. */
  Optional<List<FoundEntity>> known(ArticleTokens tokens, BooleanSupplier isOver) {
    return entityTagger
        .tagKnown(tokens.headline(), isOver)
        .flatMap(
            headline ->
                entityTagger
                    .tagKnown(tokens.body(), isOver)
                    .map(body -> grouper.group(tokens.headline(), headline, tokens.body(), body)));
  }

  /** What a dateline begins with is a place, however it is written. */
  private static List<EntityMention> placed(TokenizedText body, List<EntityMention> names) {
    Dateline dateline = Datelines.of(body);
    String place = dateline.place();
    if (place == null) {
      return names;
    }
    return names.stream()
        .map(
            m ->
                m.to() <= dateline.firstToken() && place.startsWith(written(body, m))
                    ? new EntityMention(EntityType.LOCATION, m.from(), m.to())
                    : m)
        .toList();
  }

  private static String written(TokenizedText text, EntityMention mention) {
    int start = text.tokens().get(mention.from()).start();
    return text.text().substring(start, text.tokens().get(mention.to() - 1).end());
  }

  private Optional<NamesAndValues> settled(
      TokenizedText text, @Nullable LocalDate published, BooleanSupplier isOver) {
    Optional<List<EntityMention>> names = entityTagger.tag(text, isOver);
    Optional<List<FoundValue>> values =
        names.isEmpty() ? Optional.empty() : valueTagger.tag(text, published, isOver);
    return names.flatMap(n -> values.map(v -> NamesAndValues.of(n, v)));
  }

  private Optional<ArticleNames> names(
      ArticleTokens tokens, NamesAndValues headline, NamesAndValues body, BooleanSupplier isOver) {
    List<FoundEntity> names =
        grouper.group(tokens.headline(), headline.names(), tokens.body(), body.names());
    ValueGrouper values = new ValueGrouper();
    values.add(TextField.HEADLINE, tokens.headline(), headline.values());
    values.add(TextField.BODY, tokens.body(), body.values());
    return references
        .complete(tokens.body(), names, isOver)
        .map(all -> Stream.concat(all.stream(), values.entities().stream()).toList())
        .map(all -> new ArticleNames(headline.names(), body.names(), all));
  }
}
