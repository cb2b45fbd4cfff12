package dev.wiredesk.launcher.kb;

import dev.wiredesk.text.linking.KnowledgeEntry;

/** What became of one line of a dump. */
sealed interface Item {
  /** An item to keep. */
  record Kept(KnowledgeEntry entry) implements Item {}

  /** An item or property that is not wanted. */
  record Dropped(Reason reason) implements Item {}

  /** No item at all, and why. */
  record Bad(String reason) implements Item {}

  /** Why an item is not wanted. */
  enum Reason {
    FEW_SITELINKS,
    NO_CLASS,
    NO_LABEL
  }
}
