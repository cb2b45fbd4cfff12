package dev.wiredesk.launcher.topics;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TableTest {
  @Test
  void setsTextLeftAndNumbersRight() {
    Table table = new Table("TOPIC", "RECORDS", "NOTE");
    table.add("news.raw", 7, "-");
    table.add("news.articles.enriched", 1200, "behind");

    assertThat(table.lines())
        .containsExactly(
            "TOPIC                   RECORDS  NOTE",
            "news.raw                      7  -",
            "news.articles.enriched     1200  behind");
  }
}
