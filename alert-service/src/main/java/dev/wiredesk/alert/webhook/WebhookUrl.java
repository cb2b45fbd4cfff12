package dev.wiredesk.alert.webhook;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Checks a webhook's address as far as that goes without the network. */
public final class WebhookUrl {
  private static final int MAX_CHARACTERS = 2000;
  private static final Pattern FIGURES = Pattern.compile("[0-9.]+|\\[.*]");

  private WebhookUrl() {}

  /** What is wrong with it, for the person who wrote it; empty if nothing is. */
  public static Optional<String> problem(String url, AddressRules rules) {
    if (url.length() > MAX_CHARACTERS) {
      return Optional.of("The webhook's url is longer than " + MAX_CHARACTERS + " characters");
    }
    try {
      return problem(new URI(url), rules);
    } catch (URISyntaxException e) {
      return Optional.of("The webhook's url is not a URL: " + e.getReason());
    }
  }

  private static Optional<String> problem(URI url, AddressRules rules) {
    String scheme = String.valueOf(url.getScheme()).toLowerCase(Locale.ROOT);
    if (!scheme.equals("http") && !scheme.equals("https")) {
      return Optional.of("The webhook's url must begin with https:// or http://");
    }
    String host = url.getHost();
    if (host == null || url.getUserInfo() != null) {
      return Optional.of("The webhook's url must name a host, and no user or password");
    }
    boolean here = host.equalsIgnoreCase("localhost");
    boolean refused =
        (here && !rules.allowFigures("127.0.0.1"))
            || (FIGURES.matcher(host).matches() && !rules.allowFigures(host));
    return refused
        ? Optional.of(
            "The webhook's url leads to a private network address; to allow that, set"
                + " wiredesk.alert.webhook.allow-private-addresses=true")
        : Optional.empty();
  }
}
