package dev.wiredesk.launcher.demo;

import dev.wiredesk.schemas.AttributionType;
import dev.wiredesk.schemas.Claim;
import dev.wiredesk.schemas.EnrichedArticle;
import dev.wiredesk.schemas.Entity;
import dev.wiredesk.schemas.EntityType;
import dev.wiredesk.schemas.Mention;
import dev.wiredesk.schemas.Polarity;
import dev.wiredesk.schemas.TextField;
import dev.wiredesk.schemas.TextSelector;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An enriched article for a person: its text with entities and claims marked, then who claims what.
 */
final class ArticleView {
  private static final int WIDTH = 100;
  private static final String BOLD = "\033[1m";
  private static final String RESET = "\033[0m";

  private final boolean colours;

  ArticleView(boolean colours) {
    this.colours = colours;
  }

  String text(EnrichedArticle article) {
    StringBuilder out = new StringBuilder();
    out.append("─".repeat(WIDTH)).append('\n');
    out.append(marked(article, TextField.HEADLINE).wrapped(WIDTH, colours, ""));
    out.append(origin(article)).append("\n\n");
    out.append(marked(article, TextField.BODY).wrapped(WIDTH - 2, colours, "  "));
    if (!article.getClaims().isEmpty()) {
      out.append('\n').append(bold("Who claims what")).append('\n');
      article.getClaims().forEach(claim -> out.append(line(claim)));
    }
    return out.toString();
  }

  /** What the colours mean, on one line; empty where there are none. */
  String legend() {
    if (!colours) {
      return "";
    }
    return Stream.of(
                EntityType.PERSON,
                EntityType.ORGANIZATION,
                EntityType.LOCATION,
                EntityType.GROUP,
                EntityType.OTHER)
            .map(type -> new Style(type, false, false).escape() + lower(type) + RESET)
            .collect(Collectors.joining(", "))
        + "; "
        + Style.PLAIN.withCue().escape()
        + "cue"
        + RESET
        + " and "
        + Style.PLAIN.withContent().escape()
        + "content of a claim"
        + RESET;
  }

  private static StyledText marked(EnrichedArticle article, TextField field) {
    StyledText text =
        new StyledText(field == TextField.BODY ? article.getBody() : article.getHeadline());
    for (Entity entity : article.getEntities()) {
      for (Mention mention : entity.getMentions()) {
        if (mention.getField() == field) {
          text.mark(
              mention.getStart(), mention.getEnd(), style -> style.withEntity(entity.getType()));
        }
      }
    }
    for (Claim claim : article.getClaims()) {
      mark(text, field, claim.getContent(), Style::withContent);
      mark(text, field, claim.getCue(), Style::withCue);
    }
    return text;
  }

  private static void mark(
      StyledText text, TextField field, List<TextSelector> stretches, UnaryOperator<Style> change) {
    for (TextSelector stretch : stretches) {
      if (stretch.getField() == field) {
        text.mark(stretch.getStart(), stretch.getEnd(), change);
      }
    }
  }

  private static String origin(EnrichedArticle article) {
    return Stream.of(
            article.getPublisher(),
            article.getLocated(),
            article.getVersionCreated() == null ? null : article.getVersionCreated().toString(),
            article.getVersion() > 1 ? "version " + article.getVersion() : null,
            article.getUri())
        .filter(part -> part != null && !part.isBlank())
        .collect(Collectors.joining(" · "));
  }

  private String line(Claim claim) {
    String negated = claim.getPolarity() == Polarity.NEGATED ? ", negated" : "";
    return "  • "
        + bold(claimant(claim))
        + " — "
        + exact(claim.getCue(), isOwn(claim) ? "states" : "…")
        + " — "
        + exact(claim.getContent(), "")
        + " ["
        + claim.getCueClass()
        + ", "
        + lower(claim.getAttributionType())
        + negated
        + "]\n";
  }

  private static String claimant(Claim claim) {
    if (claim.getClaimantName() != null) {
      return claim.getJobTitle() == null
          ? claim.getClaimantName()
          : claim.getClaimantName() + " (" + claim.getJobTitle() + ")";
    }
    return exact(claim.getSource(), isOwn(claim) ? "the article" : "somebody");
  }

  private static boolean isOwn(Claim claim) {
    return claim.getAttributionType() == AttributionType.AUTHOR;
  }

  private static String exact(List<TextSelector> stretches, String otherwise) {
    return stretches.isEmpty()
        ? otherwise
        : stretches.stream()
            .map(stretch -> stretch.getExact().replaceAll("\\s+", " "))
            .collect(Collectors.joining(" … "));
  }

  private String bold(String text) {
    return colours ? BOLD + text + RESET : text;
  }

  private static String lower(Enum<?> symbol) {
    return symbol.name().toLowerCase(Locale.ROOT);
  }
}
