package dev.wiredesk.store.rows;

import static dev.wiredesk.store.rows.Columns.text;
import static dev.wiredesk.store.rows.Columns.typed;

import dev.wiredesk.schemas.Entity;
import java.util.List;

/** An entity of an article that has its number. */
record EntityRow(long article, Entity entity) {
  static final Columns<EntityRow> COLUMNS =
      new Columns<>(
          List.of(
              typed("int8", "article", EntityRow::article),
              text("entity_id", row -> row.entity().getEntityId()),
              text("type", row -> row.entity().getType().name()),
              text("name", row -> row.entity().getName()),
              text("name_key", row -> NameKey.of(row.entity().getName())),
              text("wikidata_id", row -> row.entity().getWikidataId()),
              typed("float4", "salience", row -> row.entity().getSalience()),
              typed("int4", "mentions", row -> row.entity().getMentions().size())));
}
