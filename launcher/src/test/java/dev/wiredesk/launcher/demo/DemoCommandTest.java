package dev.wiredesk.launcher.demo;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wiredesk.launcher.Shell;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoCommandTest {
  @TempDir Path folder;

  @Test
  void namesTheOptionForAPortThatIsTaken() throws Exception {
    Shell shell = new Shell();
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      int port = taken.getLocalPort();

      int status =
          shell.run("demo", "--data", folder.toString(), "--any-ports", "--store-port", "" + port);
      assertThat(status).isEqualTo(1);
      assertThat(shell.err()).contains("Port " + port + " is taken").contains("--store-port");
    }
  }
}
