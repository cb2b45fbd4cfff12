package dev.wiredesk.text.claims;

import dev.wiredesk.schemas.AttributionType;
import dev.wiredesk.schemas.CueClass;
import dev.wiredesk.schemas.Modality;
import dev.wiredesk.schemas.Polarity;
import dev.wiredesk.schemas.SourceKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Says of an attribution how it was made: quoted or not, denied, in which mood, by whom. */
final class Description {
  private final Words words;
  private final Quotations quotations;

  Description(Words words, Quotations quotations) {
    this.words = words;
    this.quotations = quotations;
  }

  FoundClaim of(Attribution a) {
    return new FoundClaim(
        a.source() == null ? List.of() : List.of(words.span(a.source())),
        List.of(words.span(a.cueRange())),
        a.content().stream().map(words::span).toList(),
        type(a.content()),
        a.cue().cueClass(),
        polarity(a),
        modality(a),
        sourceKind(a.source()),
        outlet(a.addressee()),
        null);
  }

  private AttributionType type(List<Range> content) {
    int quoted = 0;
    int plain = 0;
    for (Range range : content) {
      for (int i = range.from(); i < range.to(); i++) {
        if (Character.isLetterOrDigit(words.firstCharacter(i))) {
          quoted += quotations.covers(i) ? 1 : 0;
          plain += quotations.covers(i) ? 0 : 1;
        }
      }
    }
    if (quoted == 0) {
      return AttributionType.INDIRECT;
    }
    return plain == 0 ? AttributionType.DIRECT : AttributionType.MIXED;
  }

  private Polarity polarity(Attribution a) {
    boolean denied = a.cue().cueClass() == CueClass.DENY;
    return denied != a.negated() ? Polarity.NEGATED : Polarity.AFFIRMED;
  }

  private Modality modality(Attribution a) {
    return Modality.DID;
  }

  private SourceKind sourceKind(@Nullable Range source) {
    return source == null ? SourceKind.UNKNOWN : SourceKind.UNNAMED;
  }

  private @Nullable String outlet(@Nullable Range addressee) {
    return null;
  }
}
