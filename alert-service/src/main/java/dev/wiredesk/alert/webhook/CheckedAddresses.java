package dev.wiredesk.alert.webhook;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.apache.hc.client5.http.DnsResolver;

/**
 * Looks names up and hands out the addresses only when every one is allowed. The client connects to
 * exactly what it gets here, so that a name cannot change its address between check and use.
 */
final class CheckedAddresses implements DnsResolver {
  private final DnsResolver names;
  private final AddressRules rules;

  CheckedAddresses(DnsResolver names, AddressRules rules) {
    this.names = names;
    this.rules = rules;
  }

  @Override
  public InetAddress[] resolve(String host) throws UnknownHostException {
    InetAddress[] addresses = names.resolve(host);
    for (InetAddress address : addresses) {
      if (!rules.allow(address)) {
        throw new RefusedAddress(host);
      }
    }
    return addresses;
  }

  @Override
  public String resolveCanonicalHostname(String host) throws UnknownHostException {
    return names.resolveCanonicalHostname(host);
  }

  /** The name leads to an address that no webhook may have. */
  static final class RefusedAddress extends UnknownHostException {
    private static final long serialVersionUID = 1L;

    RefusedAddress(String host) {
      super(host + " has a private network address");
    }
  }
}
