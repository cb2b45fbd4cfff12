package dev.wiredesk.text.values;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wiredesk.schemas.EntityType;
import dev.wiredesk.text.entities.EntityMention;
import dev.wiredesk.text.tokens.Sentence;
import dev.wiredesk.text.tokens.TokenizedText;
import dev.wiredesk.text.tokens.Tokenizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What holds for every text and every day of publication. */
class ValuePropertiesTest {
  private static final ValueTagger TAGGER = ValueTagger.load();
  private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);

  @Property(tries = 1000)
  void valuesAreInOrderAndWithinSentences(
      @ForAll("texts") String written, @ForAll @IntRange(max = 80_000) int day) {
    TokenizedText text = new Tokenizer().tokenize(written);
    int end = 0;
    for (FoundValue value : tag(text, day)) {
      assertThat(value.from()).isGreaterThanOrEqualTo(end);
      assertThat(value.to()).isGreaterThan(value.from());
      assertThat(text.sentences()).anyMatch(s -> holds(s, value));
      end = value.to();
    }
  }

  @Property(tries = 1000)
  void everyNormalFormIsWellFormed(
      @ForAll("texts") String written, @ForAll @IntRange(max = 80_000) int day) {
    assertThat(tag(new Tokenizer().tokenize(written), day))
        .filteredOn(v -> v.value() != null)
        .allSatisfy(v -> assertThat(v.value()).matches(form(v.type())));
  }

  @Property(tries = 300)
  void withoutADayOfPublicationOnlyWhatTheTextSaysHasAValue(@ForAll("relative") String written) {
    TokenizedText text = new Tokenizer().tokenize(written);
    assertThat(TAGGER.tag(text, null, () -> false).orElseThrow())
        .allSatisfy(v -> assertThat(v.value()).isNull());
  }

  @Property(tries = 500)
  void keepsNoNameAndNoValueOverAnother(
      @ForAll("texts") String written, @ForAll @IntRange(min = 1, max = 4) int length) {
    TokenizedText text = new Tokenizer().tokenize(written);
    List<FoundValue> values = tag(text, 0);
    List<EntityMention> names = new ArrayList<>();
    for (int i = 0; i + length <= text.tokens().size(); i += length + 2) {
      names.add(new EntityMention(EntityType.PERSON, i, i + length));
    }
    NamesAndValues both = NamesAndValues.of(names, values);
    List<Integer> covered = new ArrayList<>();
    both.names().forEach(n -> IntStream.range(n.from(), n.to()).forEach(covered::add));
    both.values().forEach(v -> IntStream.range(v.from(), v.to()).forEach(covered::add));
    assertThat(covered).doesNotHaveDuplicates();
  }

  private static List<FoundValue> tag(TokenizedText text, int day) {
    return TAGGER.tag(text, FIRST.plusDays(day), () -> false).orElseThrow();
  }

  private static boolean holds(Sentence sentence, FoundValue value) {
    return sentence.from() <= value.from() && value.to() <= sentence.to();
  }

  private static String form(EntityType type) {
    String number = "-?\\d+(\\.\\d+)?(\\.\\.\\d+(\\.\\d+)?)?";
    String day = "\\d{4}(-\\d{2}(-\\d{2})?|-W\\d{2})?";
    String time = "T\\d{2}:\\d{2}(Z|[+-]\\d{2}:\\d{2})?";
    return switch (type) {
      case DATE -> "(" + day + ")(" + time + "|/" + day + ")?|" + time;
      case MONEY -> "[A-Z]{3} " + number;
      case PERCENT -> number + " (%|pp|bp)";
      default -> number + " \\S+";
    };
  }

  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> words =
        Arbitraries.of(
            "on",
            "Monday",
            "last",
            "next",
            "this",
            "March",
            "May",
            "3",
            "31",
            "2019",
            "14-16",
            "1990s",
            "between",
            "and",
            "to",
            "-",
            "–",
            ",",
            "of",
            "the",
            "third",
            "quarter",
            "Q3",
            "two",
            "hundred",
            "million",
            "a",
            "half",
            "twenty-five",
            "five-year",
            "weeks",
            "ago",
            "$",
            "US",
            "€",
            "Rs",
            "Rs500",
            "3.5bn",
            "20m",
            "1,200",
            "euros",
            "dollars",
            "Canadian",
            "crore",
            "%",
            "percent",
            "per",
            "cent",
            "points",
            "basis",
            "people",
            "dead",
            "km",
            "square",
            "degrees",
            "C",
            "minus",
            "magnitude",
            "hour",
            "10:30",
            "p.m.",
            "GMT",
            "at",
            "noon",
            "will",
            "said",
            "until",
            "weekend",
            "the",
            "mid-March",
            "30th",
            "century",
            ".",
            "\n\n",
            "12-month",
            "0",
            "999999999999999999",
            "1,2,3",
            "5..6",
            "-5",
            "²",
            "３");
    Arbitrary<String> odd = Arbitraries.strings().ofMaxLength(4);
    return Arbitraries.frequencyOf(
            net.jqwik.api.Tuple.of(12, words), net.jqwik.api.Tuple.of(1, odd))
        .list()
        .ofMaxSize(40)
        .map(parts -> String.join(" ", parts));
  }

  @Provide
  Arbitrary<String> relative() {
    Arbitrary<String> verb = Arbitraries.of("left", "will leave", "may leave", "was to leave");
    Arbitrary<String> when =
        Arbitraries.of(
            "on Monday",
            "last Friday",
            "next Friday",
            "yesterday",
            "today",
            "tomorrow night",
            "this week",
            "last month",
            "next year",
            "in October",
            "on March 3",
            "last night",
            "two weeks ago",
            "at the weekend",
            "in the third quarter",
            "last quarter",
            "on Monday at 3 p.m.",
            "from 3 to 5 March",
            "Tuesday next week");
    return Combinators.combine(verb, when).as((v, w) -> "She " + v + " " + w + ".");
  }
}
