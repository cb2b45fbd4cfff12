package dev.wiredesk.launcher.demo;

import dev.wiredesk.launcher.console.ClientLogs;
import dev.wiredesk.launcher.console.Console;
import dev.wiredesk.launcher.topics.BootstrapCommand;
import dev.wiredesk.runtime.settings.CommonSettings;
import dev.wiredesk.runtime.settings.Settings;
import dev.wiredesk.runtime.settings.SettingsReader;
import dev.wiredesk.stack.ChildProcess;
import dev.wiredesk.stack.LocalStack;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** One run of the whole product, from the first process to the last. */
final class Demo {
  private final Console console;
  private final NewsPrinter printer;
  private final DemoPorts ports;
  private final DemoFolder folder;
  private final Children children;
  private final long begin = System.nanoTime();

  Demo(Console console, DemoPorts ports, DemoFolder folder, Children children) {
    this.console = console;
    this.printer = new NewsPrinter(console);
    this.ports = ports;
    this.folder = folder;
    this.children = children;
  }

  /**
   * Starts all, publishes, and prints what comes out until somebody stops the children.
   *
   * @param exitAfterSamples end as soon as the samples are enriched, matched and stored
   */
  int run(boolean exitAfterSamples) {
    ClientLogs.quieten();
    try (HttpCalls http = new HttpCalls()) {
      say("starting broker, registry and PostgreSQL");
      LocalStack stack = children.add(LocalStack.start(folder.path(), ports.stack()));
      Settings<CommonSettings> settings = settings(stack);
      say("creating topics, registering schemas");
      BootstrapCommand.apply(settings, Optional.of((short) 1));
      startServices(new ServiceProcesses(stack, ports, folder.path(), http));
      Samples samples = new Samples(ports, folder.path());
      samples.putRules(http);
      try (News news = new News(settings)) {
        say("ready");
        long published = publish(samples);
        return follow(news, new Arrival(settings, http, ports, published), stack, exitAfterSamples);
      }
    }
  }

  private int follow(News news, Arrival arrival, LocalStack stack, boolean exitAfterSamples) {
    String addresses =
        Addresses.text(ports, stack.broker().address(), stack.registry().url(), folder.path());
    try (Follow follow = new Follow(news, printer, children, arrival)) {
      return follow.run(exitAfterSamples, addresses);
    }
  }

  private long publish(Samples samples) {
    if (samples.arePublished()) {
      say("going on where the last run stopped");
      return 0;
    }
    long published = samples.publish(console);
    say("published " + published + " sample articles");
    printer.legend();
    return published;
  }

  private void startServices(ServiceProcesses processes) {
    say("starting ingest, enrich, store and alert");
    Map<Service, ChildProcess> started = new EnumMap<>(Service.class);
    for (Service service : Service.values()) {
      started.put(service, children.add(processes.start(service)));
    }
    started.forEach(processes::awaitReady);
  }

  private static Settings<CommonSettings> settings(LocalStack stack) {
    Map<String, String> values =
        Map.of(
            "WIREDESK_KAFKA_BOOTSTRAP_SERVERS", stack.broker().address(),
            "WIREDESK_REGISTRY_URL", stack.registry().url());
    return new SettingsReader("launcher", values).read(CommonSettings.class, Optional.empty());
  }

  private void say(String what) {
    long seconds = Duration.ofNanos(System.nanoTime() - begin).toSeconds();
    printer.line("[" + seconds + " s] " + what);
  }
}
