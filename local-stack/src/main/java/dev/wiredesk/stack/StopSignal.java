package dev.wiredesk.stack;

import java.io.IOException;

/** The signal on which a child ends cleanly; for most it is SIGTERM. */
enum StopSignal {
  TERM {
    @Override
    void send(ProcessHandle process) {
      process.destroy();
    }
  },
  /** PostgreSQL waits for its clients on SIGTERM, and sends them away on SIGINT. */
  INT {
    @Override
    void send(ProcessHandle process) {
      try {
        new ProcessBuilder("/bin/sh", "-c", "kill -INT " + process.pid()).start();
      } catch (IOException e) {
        process.destroy();
      }
    }
  };

  /** The one that the child of this name wants. */
  static StopSignal of(String child) {
    return child.equals(Database.PROCESS) ? INT : TERM;
  }

  abstract void send(ProcessHandle process);
}
