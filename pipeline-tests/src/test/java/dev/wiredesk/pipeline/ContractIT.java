package dev.wiredesk.pipeline;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.wiredesk.alert.AlertService;
import dev.wiredesk.enrich.EnrichService;
import dev.wiredesk.ingest.IngestService;
import dev.wiredesk.runtime.service.ContractMissing;
import dev.wiredesk.runtime.service.RunningService;
import dev.wiredesk.runtime.service.ServiceDefinition;
import dev.wiredesk.runtime.settings.CommonSettings;
import dev.wiredesk.runtime.settings.SettingsReader;
import dev.wiredesk.store.StoreService;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A broker and a registry that nobody prepared. */
@ExtendWith(PipelineExtension.class)
class ContractIT {
  private static final List<ServiceDefinition<? extends CommonSettings>> SERVICES =
      List.of(
          IngestService.definition(),
          EnrichService.definition(),
          StoreService.definition(),
          AlertService.definition());

  @Test
  void everyServiceRefusesToStartAndNamesTheRemedy(Pipeline pipeline) {
    for (ServiceDefinition<? extends CommonSettings> service : SERVICES) {
      assertThatExceptionOfType(ContractMissing.class)
          .as(service.name())
          .isThrownBy(() -> startUnprepared(service, pipeline))
          .withMessageContaining("topic unprepared.articles.")
          .withMessageContaining("subject unprepared.articles.")
          .withMessageContaining("./wiredesk bootstrap");
    }
  }

  private static <S extends CommonSettings> void startUnprepared(
      ServiceDefinition<S> service, Pipeline pipeline) {
    Map<String, String> environment = pipeline.environment();
    environment.put("WIREDESK_TOPICS_PREFIX", "unprepared");
    environment.put("WIREDESK_HTTP_PORT", "0");
    var settings =
        new SettingsReader(service.name(), environment).read(service.settings(), Optional.empty());
    RunningService.start(service, settings, Clock.systemUTC()).close();
  }
}
