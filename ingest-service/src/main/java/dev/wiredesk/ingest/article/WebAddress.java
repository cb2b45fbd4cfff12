package dev.wiredesk.ingest.article;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The address of a page in the one form that identifies it: scheme and host in small letters, no
 * default port, no fragment, no parameters that only tell where the reader came from.
 */
record WebAddress(String canonical) {
  private static final Set<String> TRACKING =
      Set.of(
          "fbclid", "gclid", "dclid", "msclkid", "yclid", "twclid", "igshid", "mc_cid", "mc_eid",
          "cmpid", "ocid", "ncid", "_ga");

  /** Empty for anything but an absolute http or https address with a host and no user in it. */
  static Optional<WebAddress> of(String text) {
    try {
      URI uri = new URI(text.strip());
      return isWeb(uri) ? Optional.of(new WebAddress(canonical(uri))) : Optional.empty();
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }

  private static boolean isWeb(URI uri) {
    String scheme = uri.getScheme();
    boolean web = "http".equalsIgnoreCase(scheme) || "https".equalsIgnoreCase(scheme);
    return web && uri.getHost() != null && uri.getRawUserInfo() == null;
  }

  private static String canonical(URI uri) {
    String scheme = uri.getScheme().toLowerCase(Locale.ROOT);
    String path = uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
    return scheme
        + "://"
        + uri.getHost().toLowerCase(Locale.ROOT)
        + port(scheme, uri.getPort())
        + path
        + query(uri.getRawQuery());
  }

  private static String port(String scheme, int port) {
    int usual = scheme.equals("https") ? 443 : 80;
    return port == -1 || port == usual ? "" : ":" + port;
  }

  private static String query(@Nullable String query) {
    if (query == null) {
      return "";
    }
    String kept =
        Arrays.stream(query.split("&"))
            .filter(parameter -> !isTracking(parameter))
            .collect(Collectors.joining("&"));
    return kept.isEmpty() ? "" : "?" + kept;
  }

  private static boolean isTracking(String parameter) {
    int end = parameter.indexOf('=');
    String name = (end < 0 ? parameter : parameter.substring(0, end)).toLowerCase(Locale.ROOT);
    return name.isEmpty() || name.startsWith("utm_") || TRACKING.contains(name);
  }
}
