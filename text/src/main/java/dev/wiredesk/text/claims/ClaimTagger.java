package dev.wiredesk.text.claims;

import dev.wiredesk.schemas.AttributionType;
import dev.wiredesk.schemas.CueClass;
import dev.wiredesk.schemas.Modality;
import dev.wiredesk.schemas.Polarity;
import dev.wiredesk.schemas.SourceKind;
import dev.wiredesk.schemas.TextField;
import dev.wiredesk.text.tokens.Sentence;
import dev.wiredesk.text.tokens.Token;
import dev.wiredesk.text.tokens.TokenizedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/** Finds the claims in a text. Any number of threads may share one. */
public final class ClaimTagger {
  private ClaimTagger() {}

  public static ClaimTagger load() {
    return new ClaimTagger();
  }

  /**
   * The claims in reading order of their contents, or nothing if {@code isOver} answered true
   * meanwhile; it is asked at every sentence.
   */
  public Optional<List<FoundClaim>> tag(
      TokenizedText text, TextField field, BooleanSupplier isOver) {
    List<FoundClaim> claims = new ArrayList<>();
    for (Sentence sentence : text.sentences()) {
      if (isOver.getAsBoolean()) {
        return Optional.empty();
      }
      tag(text, sentence, claims);
    }
    return Optional.of(claims);
  }

  private static void tag(TokenizedText text, Sentence sentence, List<FoundClaim> claims) {
    List<Token> tokens = text.tokens();
    for (int i = sentence.from() + 1; i < sentence.to() - 2; i++) {
      if (tokens.get(i).text().equals("said")) {
        claims.add(
            new FoundClaim(
                List.of(new Span(tokens.get(sentence.from()).start(), tokens.get(i - 1).end())),
                List.of(new Span(tokens.get(i).start(), tokens.get(i).end())),
                List.of(new Span(tokens.get(i + 1).start(), tokens.get(sentence.to() - 2).end())),
                AttributionType.INDIRECT,
                CueClass.ASSERT,
                Polarity.AFFIRMED,
                Modality.DID,
                SourceKind.UNNAMED,
                null,
                null));
        return;
      }
    }
  }
}
