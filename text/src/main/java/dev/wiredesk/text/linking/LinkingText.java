package dev.wiredesk.text.linking;

import dev.wiredesk.schemas.TextField;
import org.jspecify.annotations.Nullable;

/**
 * What the linker reads of an article besides its entities.
 *
 * @param located the dateline's place, if the article has one
 */
public record LinkingText(String headline, String body, @Nullable String located) {
  String text(TextField field) {
    return field == TextField.HEADLINE ? headline : body;
  }
}
