package dev.wiredesk.pipeline.ops;

import dev.wiredesk.alert.AlertService;
import dev.wiredesk.enrich.EnrichService;
import dev.wiredesk.ingest.IngestService;
import dev.wiredesk.runtime.service.ServiceDefinition;
import dev.wiredesk.runtime.settings.CommonSettings;
import dev.wiredesk.runtime.settings.SettingsReader;
import dev.wiredesk.store.StoreService;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;

/** The project that is tested: its folder, its versions, its services. */
final class Project {
  static final Path ROOT = Path.of(System.getProperty("wiredesk.root")).toAbsolutePath();
  static final Path OPS = ROOT.resolve("ops");

  static final List<ServiceDefinition<? extends CommonSettings>> SERVICES =
      List.of(
          IngestService.definition(),
          EnrichService.definition(),
          StoreService.definition(),
          AlertService.definition());

  private static final Document POM = pom();

  private Project() {}

  /** The service's settings as its own start reads them from this environment. */
  static CommonSettings settings(
      ServiceDefinition<? extends CommonSettings> service, Map<String, String> environment) {
    return new SettingsReader(service.name(), environment)
        .read(service.settings(), Optional.empty())
        .values();
  }

  static String version() {
    return POM.getElementsByTagName("version").item(0).getTextContent();
  }

  /** A property of the root pom. */
  static String property(String name) {
    return POM.getElementsByTagName(name).item(0).getTextContent();
  }

  static boolean hasProfile(String id) {
    var ids = POM.getElementsByTagName("id");
    for (int i = 0; i < ids.getLength(); i++) {
      var node = ids.item(i);
      if (node.getParentNode().getNodeName().equals("profile")
          && node.getTextContent().equals(id)) {
        return true;
      }
    }
    return false;
  }

  private static Document pom() {
    try {
      return DocumentBuilderFactory.newInstance()
          .newDocumentBuilder()
          .parse(ROOT.resolve("pom.xml").toFile());
    } catch (ParserConfigurationException | SAXException | IOException e) {
      throw new AssertionError("Cannot read the root pom.xml", e);
    }
  }
}
