package dev.wiredesk.launcher.kb;

import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;

/** One run over a dump. One thread. */
final class Build {
  private static final int SHOWN_BAD_LINES = 20;

  private final Dump dump;
  private final ItemReader reader;
  private final Progress progress;
  private final Map<Item.Reason, Long> dropped = new EnumMap<>(Item.Reason.class);
  private long lines;
  private long kept;
  private long bad;
  private boolean opened;
  private boolean closed;

  Build(Dump dump, ItemReader reader, Progress progress) {
    this.dump = dump;
    this.reader = reader;
    this.progress = progress;
  }

  Summary run(BaseFile file) throws IOException {
    while (dump.next()) {
      lines++;
      take(file);
      progress.update(lines, kept, dump);
    }
    boolean cut = opened && !closed;
    if (cut) {
      progress.tell("the dump does not end with ]: it may be cut");
    }
    long items = kept + dropped.values().stream().mapToLong(n -> n).sum();
    return new Summary(items, kept, dropped, bad, cut, progress.seconds());
  }

  private void take(BaseFile file) throws IOException {
    byte[] bytes = dump.bytes();
    int end = dump.length();
    while (end > 0 && (isBlank(bytes[end - 1]) || bytes[end - 1] == ',')) {
      end--;
    }
    if (dump.isTooLong()) {
      bad("longer than " + Dump.LONGEST + " bytes");
    } else if (end == 1 && (bytes[0] == '[' || bytes[0] == ']')) {
      opened |= bytes[0] == '[';
      closed |= bytes[0] == ']';
    } else if (end > 0) {
      take(reader.read(bytes, 0, end), file);
    }
  }

  private static boolean isBlank(byte b) {
    return b == ' ' || b == '\r' || b == '\t';
  }

  private void take(Item item, BaseFile file) throws IOException {
    switch (item) {
      case Item.Kept wanted -> {
        file.add(wanted.entry());
        kept++;
      }
      case Item.Dropped unwanted -> dropped.merge(unwanted.reason(), 1L, Long::sum);
      case Item.Bad broken -> bad(broken.reason());
    }
  }

  private void bad(String reason) {
    bad++;
    if (bad <= SHOWN_BAD_LINES) {
      progress.tell("line " + lines + ": " + reason);
    }
    if (bad == SHOWN_BAD_LINES) {
      progress.tell("further bad lines are counted, not shown");
    }
  }
}
