package dev.wiredesk.pipeline.ops;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.wiredesk.pipeline.ops.DashboardQueries.Query;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The reader of PromQL and of the metrics' text, which the dashboard's own test rests on. */
class DashboardQueriesTest {
  private static final String METRICS =
      """
      # HELP received_total articles
      # TYPE received_total counter
      received_total{outcome="accepted",path="C:\\\\x, \\"y\\""} 4.0
      waits{le="0.5"} 1 1700000000000
      bare 3
      """;

  @Test
  void tellsMetricsFromFunctionsKeywordsAndGroupings() {
    String query =
        "histogram_quantile(0.95, sum by (le, stage)"
            + " (rate(a_bucket{x=\"1\",y!~\"p|q\"}[$__rate_interval]))) / on (job) group_left"
            + " (team) (b offset 5m) > 0.05 * count(c) by (job) or d";
    assertThat(PromQl.selectors(query))
        .extracting(Selector::metric)
        .containsExactly("a_bucket", "b", "c", "d");
  }

  @Test
  void readsTheConditionsOfASelector() {
    Selector selector = PromQl.selectors("x{outcome!=\"a}\",path=~\".+\"}").getFirst();
    assertThat(selector.conditions())
        .extracting(
            Selector.Condition::label, Selector.Condition::operator, Selector.Condition::value)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("outcome", "!=", "a}"),
            org.assertj.core.groups.Tuple.tuple("path", "=~", ".+"));
  }

  @Test
  void refusesASelectorWithoutAName() {
    assertThatThrownBy(() -> PromQl.selectors("sum({job=\"x\"})"))
        .hasMessageContaining("without the name");
  }

  @Test
  void readsNamesLabelsAndEscapes() {
    assertThat(Series.in(METRICS))
        .extracting(Series::name)
        .containsExactly("received_total", "waits", "bare");
    assertThat(Series.in(METRICS).getFirst().labels())
        .containsEntry("outcome", "accepted")
        .containsEntry("path", "C:\\x, \"y\"");
  }

  @Test
  void refusesALineThatIsNoMetric() {
    assertThatThrownBy(() -> Series.in("<html>")).hasMessageContaining("<html>");
    assertThatThrownBy(() -> Series.in("a{b=c} 1")).hasMessageContaining("labels");
  }

  @Test
  void namesEveryQueryThatNothingAnswers() {
    var queries =
        new DashboardQueries(
            List.of(
                new Query(
                    "Answered",
                    "sum(rate(received_total{outcome=\"accepted\",job=\"ingest\"}[5m]))"),
                new Query("Of Prometheus", "up == 0"),
                new Query("Wrong label", "received_total{outcome=\"lost\"}"),
                new Query("Wrong name", "bare / rejected_total")));
    assertThat(queries.missingFrom(METRICS))
        .hasSize(2)
        .anySatisfy(line -> assertThat(line).startsWith("Wrong label: ").contains("lost"))
        .anySatisfy(line -> assertThat(line).startsWith("Wrong name: ").contains("rejected_total"));
  }

  @Test
  void treatsAnAbsentLabelAsEmpty() {
    assertThat(
            new DashboardQueries(List.of(new Query("q", "bare{outcome!=\"x\"}")))
                .missingFrom(METRICS))
        .isEmpty();
    assertThat(
            new DashboardQueries(List.of(new Query("q", "bare{outcome=~\".+\"}")))
                .missingFrom(METRICS))
        .isNotEmpty();
  }
}
