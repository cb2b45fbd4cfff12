package dev.wiredesk.text.claims;

import dev.wiredesk.schemas.AttributionType;
import dev.wiredesk.schemas.SourceKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Says of an attribution how it was made: quoted or not, denied, in which mood, by whom. */
final class Description {
  private static final int LONGEST_OUTLET = 5;

  private final Words words;
  private final Quotations quotations;
  private final Moods moods;

  Description(Words words, Quotations quotations) {
    this.words = words;
    this.quotations = quotations;
    this.moods = new Moods(words);
  }

  FoundClaim of(Attribution a) {
    SourceKind kind = sourceKind(a.source());
    return new FoundClaim(
        a.source() == null ? List.of() : List.of(words.span(a.source())),
        a.cueRange().isEmpty() ? List.of() : List.of(words.span(a.cueRange())),
        a.content().stream().map(words::span).toList(),
        type(a.content()),
        a.cue().cueClass(),
        moods.polarity(a),
        moods.modality(a),
        kind,
        outlet(a.addressee()),
        kind == SourceKind.UNNAMED ? role(a.source()) : null);
  }

  private AttributionType type(List<Range> content) {
    boolean quoted = false;
    boolean plain = false;
    for (Range range : content) {
      for (int i = range.from(); i < range.to(); i++) {
        if (words.isWord(i)) {
          quoted |= quotations.covers(i);
          plain |= !quotations.covers(i);
        }
      }
    }
    if (!quoted) {
      return AttributionType.INDIRECT;
    }
    return plain ? AttributionType.MIXED : AttributionType.DIRECT;
  }

  private SourceKind sourceKind(@Nullable Range source) {
    if (source == null) {
      return SourceKind.UNKNOWN;
    }
    int unnamed = first(source, WordClass.UNNAMED);
    if (unnamed >= 0) {
      return endsInName(source, unnamed + 1) ? SourceKind.NAMED : SourceKind.UNNAMED;
    }
    int last = source.to() - 1;
    if (words.is(last, WordClass.QUANTITY) || words.is(last, WordClass.SUBJECT)) {
      return isOne(last) ? SourceKind.UNNAMED : SourceKind.COLLECTIVE;
    }
    return hasCapital(source) ? SourceKind.NAMED : SourceKind.UNNAMED;
  }

  private boolean isOne(int pronoun) {
    return switch (words.lowerCase(pronoun)) {
      case "he", "she", "it", "i", "you", "someone", "somebody", "who" -> true;
      default -> false;
    };
  }

  private int first(Range range, WordClass wordClass) {
    for (int i = range.from(); i < range.to(); i++) {
      if (words.is(i, wordClass)) {
        return i;
      }
    }
    return -1;
  }

  /** "spokesman Ana Ruiz", "a spokesman, Ana Ruiz": a name right after the role. */
  private boolean endsInName(Range source, int afterRole) {
    int i = afterRole;
    while (i < source.to() && words.is(i, WordClass.COMMA)) {
      i++;
    }
    return i < source.to() && words.isCapital(i);
  }

  private boolean hasCapital(Range source) {
    for (int i = source.from(); i < source.to(); i++) {
      if (words.isCapital(i) && !words.is(i, WordClass.DETERMINER)) {
        return true;
      }
    }
    return false;
  }

  private @Nullable String outlet(@Nullable Range told) {
    if (told == null
        || told.to() - told.from() > LONGEST_OUTLET
        || first(told, WordClass.OUTLET) < 0) {
      return null;
    }
    return words.isCapital(told.to() - 1) ? words.text(withoutDeterminer(told)) : null;
  }

  private @Nullable String role(@Nullable Range source) {
    if (source == null || first(source, WordClass.UNNAMED) < 0) {
      return null;
    }
    return words.text(withoutDeterminer(source));
  }

  private Range withoutDeterminer(Range range) {
    boolean begins = words.is(range.from(), WordClass.DETERMINER) && range.to() - range.from() > 1;
    return begins ? new Range(range.from() + 1, range.to()) : range;
  }
}
