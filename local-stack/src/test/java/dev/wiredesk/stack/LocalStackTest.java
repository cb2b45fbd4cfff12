package dev.wiredesk.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalStackTest {
  @TempDir Path folder;

  @Test
  void leavesNothingRunningWhenOnePartDoesNotStart() throws Exception {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      var ports = new LocalStack.Ports(0, 0, taken.getLocalPort());

      assertThatExceptionOfType(ChildFailed.class)
          .isThrownBy(() -> LocalStack.start(folder, ports))
          .withMessageContaining("database ended")
          .withMessageContaining("Address already in use");
    }
    assertThat(
            ProcessHandle.current()
                .children()
                .filter(child -> child.info().commandLine().orElse("").contains(folder.toString())))
        .isEmpty();
  }
}
