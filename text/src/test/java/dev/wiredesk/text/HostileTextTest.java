package dev.wiredesk.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wiredesk.schemas.EnrichedArticle;
import dev.wiredesk.schemas.RawArticle;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Texts that broke, or could break, something: each is read to its end and kept whole. */
class HostileTextTest {
  private static final Annotator ANNOTATOR = Annotator.load();

  static Stream<Arguments> texts() {
    return Stream.of(
        Arguments.of("an empty body", ""),
        Arguments.of("one word of 1 MiB", "a".repeat(1 << 20)),
        Arguments.of("no spaces", "said,".repeat(50_000)),
        Arguments.of("10,000 quotation marks", "\"".repeat(10_000)),
        Arguments.of("10,000 quotations", "“a” said ".repeat(10_000)),
        Arguments.of("a quotation that never closes", "“" + "he said that ".repeat(20_000)),
        Arguments.of("only cues", "said told denied ".repeat(10_000)),
        Arguments.of("only commas", ", ".repeat(100_000)),
        Arguments.of("capitals", "THE MAYOR SAID THE BRIDGE WAS CLOSED. ".repeat(2_000)),
        Arguments.of("control characters", "a\u0000b\u0007c\u001b[31m ".repeat(5_000)),
        Arguments.of("right to left", "\u202Eאמר ראש העיר\u202C ".repeat(2_000)),
        Arguments.of("surrogates out of order", "\uDC00\uD800".repeat(5_000)),
        Arguments.of("emoji", "😀👩‍👩‍👧 said 😀 ".repeat(2_000)),
        Arguments.of("marks piled on one letter", "a" + "\u0316\u0301".repeat(100_000)),
        Arguments.of("HTML", "<p class='x'>He said &amp; left.</p>".repeat(2_000)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("texts")
  void readsItAndKeepsItWhole(String name, String text) throws ArticleFormatException {
    RawArticle empty =
        new ArticleJson().read("{\"uri\": \"u\", \"language\": \"en\", \"body\": \"\"}");
    RawArticle raw = RawArticle.newBuilder(empty).setHeadline(text).setBody(text).build();
    EnrichedArticle article = ANNOTATOR.annotate(raw);
    assertThat(article.getBody()).hasSameSizeAs(NormalForm.of(text));
    assertThat(new ArticleJson().write(article)).contains("\"language\":\"en\"");
  }
}
