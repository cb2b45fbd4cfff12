package dev.wiredesk.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wiredesk.schemas.EnrichedArticle;
import dev.wiredesk.schemas.Mention;
import dev.wiredesk.schemas.TextField;
import dev.wiredesk.schemas.TextSelector;
import java.util.List;
import java.util.stream.Stream;

/** What holds of every record. */
final class RecordAssert {
  private RecordAssert() {}

  /** Every offset lies in its text, and what is said to be there is there. */
  static void assertEveryOffsetIsRight(EnrichedArticle article) {
    int[] headline = article.getHeadline().codePoints().toArray();
    int[] body = article.getBody().codePoints().toArray();
    assertThat(selectors(article))
        .allSatisfy(
            s -> {
              int[] field = s.getField() == TextField.HEADLINE ? headline : body;
              assertThat(s.getStart()).isBetween(0, s.getEnd() - 1);
              assertThat(s.getEnd()).isLessThanOrEqualTo(field.length);
              assertThat(new String(field, s.getStart(), s.getEnd() - s.getStart()))
                  .isEqualTo(s.getExact());
            });
  }

  private static List<TextSelector> selectors(EnrichedArticle article) {
    Stream<TextSelector> claims =
        article.getClaims().stream()
            .flatMap(
                c -> Stream.of(c.getSource(), c.getCue(), c.getContent()).flatMap(List::stream));
    Stream<TextSelector> mentions =
        article.getEntities().stream()
            .flatMap(e -> e.getMentions().stream())
            .map(RecordAssert::selector);
    return Stream.concat(claims, mentions).toList();
  }

  private static TextSelector selector(Mention m) {
    return new TextSelector(m.getField(), m.getStart(), m.getEnd(), m.getExact());
  }
}
