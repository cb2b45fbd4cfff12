package dev.wiredesk.text.claims;

import dev.wiredesk.schemas.AttributionType;
import dev.wiredesk.schemas.CueClass;
import dev.wiredesk.schemas.Modality;
import dev.wiredesk.schemas.Polarity;
import dev.wiredesk.schemas.SourceKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One attribution in one text; the spans count in UTF-16. Source and cue may be empty, content is
 * not.
 *
 * @param reportedVia the outlet that was told
 * @param jobTitle title or role of the source, as written
 */
public record FoundClaim(
    List<Span> source,
    List<Span> cue,
    List<Span> content,
    AttributionType type,
    CueClass cueClass,
    Polarity polarity,
    Modality modality,
    SourceKind sourceKind,
    @Nullable String reportedVia,
    @Nullable String jobTitle) {
  public FoundClaim {
    source = List.copyOf(source);
    cue = List.copyOf(cue);
    content = List.copyOf(content);
  }
}
