package dev.wiredesk.alert.webhook;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * Which network addresses a webhook may have. A rule is written by anyone who may write rules, so
 * without this it would be a way into the service's own network. The ranges are IANA's special
 * purpose registries, and the metadata addresses of the large clouds.
 */
public final class AddressRules {
  private static final List<AddressRange> PRIVATE =
      Stream.of(
              "0.0.0.0/8",
              "10.0.0.0/8",
              "100.64.0.0/10",
              "127.0.0.0/8",
              "168.63.129.16/32",
              "169.254.0.0/16",
              "172.16.0.0/12",
              "192.0.0.0/24",
              "192.0.2.0/24",
              "192.88.99.0/24",
              "192.168.0.0/16",
              "198.18.0.0/15",
              "198.51.100.0/24",
              "203.0.113.0/24",
              "224.0.0.0/3",
              "::/96",
              "64:ff9b:1::/48",
              "100::/64",
              "2001:db8::/32",
              "fc00::/7",
              "fe80::/9",
              "ff00::/8")
          .map(AddressRange::of)
          .toList();

  private static final AddressRange TRANSLATED = AddressRange.of("64:ff9b::/96");
  private static final AddressRange SIX_TO_FOUR = AddressRange.of("2002::/16");
  private static final AddressRange TEREDO = AddressRange.of("2001::/32");

  private final boolean privateToo;

  /**
   * @param privateToo whether addresses of this machine and of private networks are allowed
   */
  public AddressRules(boolean privateToo) {
    this.privateToo = privateToo;
  }

  /** Whether a webhook may be called there. */
  public boolean allow(InetAddress address) {
    return privateToo || !isPrivate(address.getAddress());
  }

  /** Java turns v4-mapped addresses into plain ones; the other forms that carry one are opened. */
  private static boolean isPrivate(byte[] address) {
    if (PRIVATE.stream().anyMatch(range -> range.contains(address))) {
      return true;
    }
    if (TRANSLATED.contains(address)) {
      return isPrivate(Arrays.copyOfRange(address, 12, 16));
    }
    if (SIX_TO_FOUR.contains(address)) {
      return isPrivate(Arrays.copyOfRange(address, 2, 6));
    }
    return TEREDO.contains(address);
  }

  /**
   * An address in plain figures, such as {@code 127.0.0.1} or {@code ::1}; no name is looked up.
   */
  boolean allowFigures(String host) {
    try {
      return allow(InetAddress.getByName(host));
    } catch (UnknownHostException e) {
      return false;
    }
  }
}
