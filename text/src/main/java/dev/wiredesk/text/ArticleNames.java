package dev.wiredesk.text;

import dev.wiredesk.schemas.TextField;
import dev.wiredesk.text.entities.EntityMention;
import dev.wiredesk.text.entities.FoundEntity;
import java.util.List;

/**
 * What an article names, dates and counts.
 *
 * @param headline the names of the headline as they stand there, in reading order
 * @param body those of the body
 * @param entities names and values of both, each with all its mentions
 */
record ArticleNames(
    List<EntityMention> headline, List<EntityMention> body, List<FoundEntity> entities) {
  ArticleNames {
    headline = List.copyOf(headline);
    body = List.copyOf(body);
    entities = List.copyOf(entities);
  }

  List<EntityMention> names(TextField field) {
    return field == TextField.HEADLINE ? headline : body;
  }
}
