package dev.wiredesk.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WiredeskTest {
  private final Shell shell = new Shell();

  @ParameterizedTest
  @ValueSource(
      strings = {"annotate", "evaluate", "kb", "publish", "tail", "topics", "bootstrap", "demo"})
  void explainsEveryCommand(String command) {
    assertThat(shell.run(command, "--help")).isZero();
    assertThat(shell.out()).startsWith("Usage: wiredesk " + command);
    assertThat(shell.err()).isEmpty();
  }

  @Test
  void namesTheCommandsThatTheScriptRunsItself() {
    assertThat(shell.run("--help")).isZero();
    assertThat(shell.out()).contains("  test   ", "  jdk   ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"--no-such-option", "no-such-command"})
  void refusesWhatItDoesNotKnow(String argument) {
    assertThat(shell.run(argument)).isEqualTo(2);
    assertThat(shell.err()).contains(argument);
    assertThat(shell.out()).isEmpty();
  }

  @Test
  void asksForACommandWhereNoneIsGiven() {
    assertThat(shell.run()).isEqualTo(2);
    assertThat(shell.err()).contains("Missing required subcommand");
  }

  @Test
  void namesAWrongSettingAndFailsAsWrongUsage() {
    assertThat(shell.run("topics", "--prefix", "no spaces, please")).isEqualTo(2);
    assertThat(shell.err()).contains("no spaces, please");
  }
}
