package dev.wiredesk.text.mentions;

import dev.wiredesk.schemas.MentionKind;

/** Tokens that mean an entity without naming it. */
record FoundReference(int who, int from, int to, MentionKind kind) {}
