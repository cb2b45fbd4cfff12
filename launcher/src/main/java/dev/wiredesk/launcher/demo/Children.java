package dev.wiredesk.launcher.demo;

import dev.wiredesk.stack.ChildProcess;
import dev.wiredesk.stack.LocalStack;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * Everything the demo has started, and the one order to stop it in: services side by side, then
 * what they stand on. Started by the main thread; stopped by it or by the shutdown hook, whichever
 * comes first, while the other may still be starting things: what comes after the stop is stopped
 * at once.
 */
final class Children {
  private final List<ChildProcess> services = new ArrayList<>();
  private Optional<LocalStack> stack = Optional.empty();
  private boolean stopped;

  synchronized LocalStack add(LocalStack started) {
    if (stopped) {
      started.close();
    }
    stack = Optional.of(started);
    return started;
  }

  synchronized ChildProcess add(ChildProcess started) {
    if (stopped) {
      started.stop();
    }
    services.add(started);
    return started;
  }

  synchronized boolean areStopped() {
    return stopped;
  }

  /** What to tell of the first child that died by itself. */
  synchronized Optional<String> obituary() {
    if (stopped) {
      return Optional.empty();
    }
    List<ChildProcess> all = new ArrayList<>(services);
    stack.ifPresent(parts -> all.addAll(parts.processes()));
    return all.stream()
        .filter(child -> !child.isAlive())
        .findFirst()
        .map(child -> child.death().join());
  }

  /** Stops all; the second call waits for the first and does nothing. */
  synchronized void stop() {
    if (stopped) {
      return;
    }
    stopped = true;
    services.parallelStream().forEach(ChildProcess::stop);
    stack.ifPresent(LocalStack::close);
    stopUnfinished();
  }

  // A part that was still starting is not in our lists yet, but it is our child.
  private static void stopUnfinished() {
    ProcessHandle.current().children().forEach(Children::end);
  }

  private static void end(ProcessHandle process) {
    process.destroy();
    process
        .onExit()
        .completeOnTimeout(process, 10, TimeUnit.SECONDS)
        .thenAccept(ProcessHandle::destroyForcibly)
        .join();
  }
}
