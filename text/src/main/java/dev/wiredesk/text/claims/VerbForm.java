package dev.wiredesk.text.claims;

/** How a cue is inflected; nouns are plain whatever their number. */
enum VerbForm {
  PLAIN,
  PRESENT,
  PAST,
  PARTICIPLE,
  ING
}
