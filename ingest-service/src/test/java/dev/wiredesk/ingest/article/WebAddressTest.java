package dev.wiredesk.ingest.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebAddressTest {
  @ParameterizedTest
  @CsvSource({
    "https://example.org, https://example.org/",
    "HTTP://Example.ORG:80/A, http://example.org/A",
    "https://example.org:443/a#b, https://example.org/a",
    "https://example.org:8443/a, https://example.org:8443/a",
    "https://example.org/a?b=1&utm_source=c&d=2, https://example.org/a?b=1&d=2",
    "https://example.org/a?gclid=1&fbclid=2, https://example.org/a",
    "https://example.org/a?, https://example.org/a",
    "https://example.org/a%20b?c=%26, https://example.org/a%20b?c=%26",
    "https://example.org/größe, https://example.org/größe",
    "https://[2001:DB8::1]/a, https://[2001:db8::1]/a"
  })
  void hasOneForm(String given, String canonical) {
    assertThat(WebAddress.of(given)).contains(new WebAddress(canonical));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "example.org/a",
        "/a",
        "ftp://example.org/",
        "https:///a",
        "https://",
        "mailto:a@example.org",
        "https://user@example.org/",
        "https://exa mple.org/",
        "javascript:alert(1)",
        "data:text/html,x"
      })
  void isNothingElse(String given) {
    assertThat(WebAddress.of(given)).isEmpty();
  }
}
