package dev.wiredesk.alert;

import dev.wiredesk.alert.delivery.DeliveryLoop;
import dev.wiredesk.alert.matching.MatchLoop;
import dev.wiredesk.alert.query.QueryReader;
import dev.wiredesk.alert.rules.RuleBook;
import dev.wiredesk.alert.rules.RuleLoop;
import dev.wiredesk.alert.rules.RuleProgress;
import dev.wiredesk.alert.rules.RuleWriter;
import dev.wiredesk.alert.rules.RulesApi;
import dev.wiredesk.alert.webhook.AddressRules;
import dev.wiredesk.alert.webhook.Secrets;
import dev.wiredesk.alert.webhook.WebhookSender;
import dev.wiredesk.runtime.service.ServiceContext;
import dev.wiredesk.runtime.service.ServiceDefinition;
import dev.wiredesk.runtime.service.ServiceMain;
import dev.wiredesk.runtime.service.ServiceParts;
import java.util.List;
import org.apache.hc.client5.http.SystemDefaultDnsResolver;

/** Rules in, alerts out: matches enriched articles and tells the desks. */
public final class AlertService {
  private static final long MAX_REQUEST_BYTES = 2L * 1024 * 1024;

  private AlertService() {}

  /** The service, for {@code main} and for tests in process. */
  public static ServiceDefinition<AlertSettings> definition() {
    return new ServiceDefinition<>(
        "alert",
        AlertSettings.class,
        topics -> List.of(topics.enriched(), topics.alertRules(), topics.alerts()),
        MAX_REQUEST_BYTES,
        AlertService::assemble);
  }

  /** Runs it until the process is told to stop. */
  public static void main(String[] args) {
    ServiceMain.run(definition(), args);
  }

  private static ServiceParts assemble(ServiceContext<AlertSettings> context) {
    AlertSettings.Alert settings = context.settings().alert();
    AlertSettings.Webhook webhook = settings.webhook();
    Secrets secrets = new Secrets(settings.secrets());
    AddressRules addresses = new AddressRules(webhook.allowPrivateAddresses());
    QueryReader queries = new QueryReader();
    RuleBook book = new RuleBook(queries);
    RuleProgress progress = new RuleProgress();
    String rules = context.topics().alertRules().name();
    RuleWriter writer =
        new RuleWriter(context.kafka().producer(RuleWriter.PRODUCER), rules, progress);
    WebhookSender sender =
        new WebhookSender(
            addresses,
            secrets,
            webhook.timeout(),
            context.clock(),
            SystemDefaultDnsResolver.INSTANCE);
    DeliveryLoop delivery =
        new DeliveryLoop(webhook.retryDelays(), webhook.queueSize(), webhook.timeout());
    RulesApi api = new RulesApi(book, writer, queries, addresses, secrets);
    return new ServiceParts(
        List.of(
            new Closing(book::close),
            new Closing(writer::close),
            new Closing(sender::close),
            RuleLoop.create(
                context.kafka(), context.topics().alertRules(), book, progress, context.meters()),
            MatchLoop.create(context, settings.groupId(), settings.instance(), book, progress),
            delivery.create(context, settings.groupId(), sender)),
        api::addTo);
  }
}
