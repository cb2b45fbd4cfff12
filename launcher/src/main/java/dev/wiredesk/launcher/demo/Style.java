package dev.wiredesk.launcher.demo;

import dev.wiredesk.schemas.EntityType;
import org.jspecify.annotations.Nullable;

/** How one character looks: colour of the entity it belongs to, and its part in a claim. */
record Style(@Nullable EntityType entity, boolean cue, boolean content) {
  static final Style PLAIN = new Style(null, false, false);

  private static final String ESCAPE = "\033[";

  /** What switches a terminal to this style, whatever it showed before. */
  String escape() {
    StringBuilder codes = new StringBuilder("0");
    if (cue) {
      codes.append(";1;31");
    } else if (entity != null) {
      codes.append(";").append(colour(entity));
    }
    if (content) {
      codes.append(";4");
    }
    return ESCAPE + codes + "m";
  }

  Style withEntity(EntityType type) {
    return new Style(type, cue, content);
  }

  Style withCue() {
    return new Style(entity, true, content);
  }

  Style withContent() {
    return new Style(entity, cue, true);
  }

  static String colour(EntityType type) {
    return switch (type) {
      case PERSON -> "33";
      case ORGANIZATION -> "36";
      case LOCATION -> "32";
      case GROUP -> "35";
      default -> "34";
    };
  }
}
