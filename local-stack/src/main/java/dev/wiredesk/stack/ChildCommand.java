package dev.wiredesk.stack;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What to start: a command line that holds the path of its folder, so that a later run can tell the
 * process from any other that has got its number.
 *
 * @param name names the child in messages and its files: {@code NAME.log} and {@code NAME.pid}
 * @param folder where its files lie; made when it is missing
 * @param line program and arguments
 * @param environment set on top of this process's own
 */
public record ChildCommand(
    String name, Path folder, List<String> line, Map<String, String> environment) {
  public ChildCommand {
    folder = folder.toAbsolutePath().normalize();
    line = List.copyOf(line);
    environment = Map.copyOf(environment);
    if (!String.join(" ", line).contains(folder.toString())) {
      throw new IllegalArgumentException(
          "The command line of " + name + " must name its folder " + folder);
    }
  }

  /**
   * A Java program on the same Java as this one.
   *
   * @param options of the virtual machine; the class path is among them
   * @param program main class, or {@code -jar} and file, then arguments
   */
  public static ChildCommand java(
      String name,
      Path folder,
      List<String> options,
      List<String> program,
      Map<String, String> environment) {
    List<String> line = new ArrayList<>();
    line.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    line.add("-Dwiredesk.child=" + folder.toAbsolutePath().normalize());
    line.addAll(List.of("-XX:+UseSerialGC", "-XX:+ExitOnOutOfMemoryError", "-Xshare:auto"));
    line.addAll(options);
    line.addAll(program);
    return new ChildCommand(name, folder, line, environment);
  }
}
