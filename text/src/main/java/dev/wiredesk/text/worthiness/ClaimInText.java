package dev.wiredesk.text.worthiness;

import dev.wiredesk.schemas.AttributionType;
import dev.wiredesk.schemas.CueClass;
import dev.wiredesk.schemas.EntityType;
import dev.wiredesk.text.claims.Span;
import dev.wiredesk.text.tokens.TokenizedText;
import java.util.List;

/**
 * A claim where it stands.
 *
 * @param names the types of the names in the content, one for each name
 */
public record ClaimInText(
    TokenizedText text,
    List<Span> content,
    List<Span> cue,
    AttributionType type,
    CueClass cueClass,
    List<EntityType> names) {
  public ClaimInText {
    content = List.copyOf(content);
    cue = List.copyOf(cue);
    names = List.copyOf(names);
  }
}
