package dev.wiredesk.alert.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressRulesTest {
  private final AddressRules rules = new AddressRules(false);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0.0.0.0",
        "10.1.2.3",
        "100.64.0.1",
        "100.100.100.200",
        "127.0.0.1",
        "127.255.255.254",
        "168.63.129.16",
        "169.254.169.254",
        "172.16.0.1",
        "172.31.255.255",
        "192.0.0.192",
        "192.168.0.1",
        "198.18.0.1",
        "224.0.0.1",
        "255.255.255.255",
        "::",
        "::1",
        "::7f00:1",
        "::ffff:10.0.0.1",
        "64:ff9b::a00:1",
        "2002:a00:1::",
        "2002:7f00:1::1",
        "2001:0:1::",
        "fc00::1",
        "fd00:ec2::254",
        "fe80::1",
        "fec0::1",
        "ff02::1",
        "2001:db8::1"
      })
  void refusesAddressesOfThisMachineAndOfPrivateNetworks(String address)
      throws UnknownHostException {
    assertThat(rules.allow(InetAddress.getByName(address))).isFalse();
    assertThat(new AddressRules(true).allow(InetAddress.getByName(address))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "8.8.8.8",
        "9.255.255.255",
        "11.0.0.0",
        "100.63.255.255",
        "100.128.0.0",
        "172.15.255.255",
        "172.32.0.0",
        "192.167.255.255",
        "223.255.255.255",
        "2606:4700::1",
        "64:ff9b::808:808",
        "2002:808:808::1",
        "2a00::1"
      })
  void allowsPublicAddresses(String address) throws UnknownHostException {
    assertThat(rules.allow(InetAddress.getByName(address))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ftp://example.org/", "example.org/x", "http:///x", "https://user:word@example.org/",
        "http://127.0.0.1/", "http://LOCALHOST:80/", "http://[::1]/",
            "http://169.254.169.254/latest",
        "http://2130706433/", "https://exa mple.org/", "javascript:alert(1)"
      })
  void findsWhatIsWrongWithAUrl(String url) {
    assertThat(WebhookUrl.problem(url, rules)).isPresent();
  }

  @Test
  void findsNothingWrongWithAPublicUrl() {
    assertThat(WebhookUrl.problem("https://hooks.example.org:8443/a/b?c=d", rules)).isEmpty();
    assertThat(WebhookUrl.problem("http://127.0.0.1:9000/", new AddressRules(true))).isEmpty();
  }
}
