package dev.wiredesk.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import dev.wiredesk.schemas.RawArticle;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Work is counted, not timed: the memory that the thread allocates, and how often it looks whether
 * the time is over. Four times the text may take four times of each and a little more.
 */
class LinearWorkTest {
  private static final int SHORT = 10_000;
  private static final int TIMES = 4;
  private static final double TOLERANCE = 1.25;

  /** What does not depend on the length, and tables that grow by doubling. */
  private static final long FIXED_BYTES = 300_000;

  private static final Annotator LOADED = Annotator.load();
  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  private final AtomicLong looks = new AtomicLong();
  private final Annotator annotator =
      LOADED.with(
          AnnotatorSettings.DEFAULT
              .withDeadline(Duration.ofHours(1))
              .withLongestText(Integer.MAX_VALUE)
              .withNanoTime(looks::getAndIncrement));

  @ParameterizedTest
  @EnumSource
  void growsNoFasterThanTheTextInEnglish(HostileTexts hostile) throws ArticleFormatException {
    assertLinear(hostile, "en");
  }

  @ParameterizedTest
  @EnumSource
  void growsNoFasterThanTheTextInOtherLanguages(HostileTexts hostile)
      throws ArticleFormatException {
    assertLinear(hostile, "fr");
  }

  private void assertLinear(HostileTexts hostile, String language) throws ArticleFormatException {
    RawArticle once = article(hostile.text(SHORT), language);
    RawArticle more = article(hostile.text(SHORT * TIMES), language);
    annotator.annotate(once);
    long bytes = bytes(once);
    long asked = looks.getAndSet(0);
    long moreBytes = bytes(more);
    long moreAsked = looks.getAndSet(0);
    assertThat(moreBytes).isLessThan((long) (bytes * TIMES * TOLERANCE) + FIXED_BYTES);
    assertThat(moreAsked).isLessThan((long) (asked * TIMES * TOLERANCE) + TIMES);
  }

  private long bytes(RawArticle article) {
    looks.set(0);
    long before = THREADS.getCurrentThreadAllocatedBytes();
    annotator.annotate(article);
    return THREADS.getCurrentThreadAllocatedBytes() - before;
  }

  private static RawArticle article(String body, String language) throws ArticleFormatException {
    RawArticle empty = new ArticleJson().read("{\"uri\": \"u\", \"body\": \"\"}");
    return RawArticle.newBuilder(empty).setBody(body).setLanguage(language).build();
  }
}
