package dev.wiredesk.text.values;

import dev.wiredesk.text.tokens.Sentence;
import dev.wiredesk.text.tokens.TokenizedText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Finds dates, sums of money, percentages and quantities in a text, in time linear in its length.
 * Any number of threads may share one.
 */
public final class ValueTagger {
  private final Terms terms = Terms.load();

  private ValueTagger() {}

  public static ValueTagger load() {
    return new ValueTagger();
  }

  /**
   * The values in reading order; they do not overlap and stay within their sentences. Nothing if
   * {@code isOver} answered true meanwhile; it is asked at every sentence.
   *
   * @param published the day that "today" means; without one, such words have no value
   */
  public Optional<List<FoundValue>> tag(
      TokenizedText text, @Nullable LocalDate published, BooleanSupplier isOver) {
    @Nullable Term[] all = terms.of(text.tokens());
    DateRules dates = new DateRules(new Almanac(published));
    List<FoundValue> found = new ArrayList<>();
    for (Sentence sentence : text.sentences()) {
      if (isOver.getAsBoolean()) {
        return Optional.empty();
      }
      find(new Line(text, terms, all, sentence), dates, found);
    }
    return Optional.of(found);
  }

  private static void find(Line line, DateRules dates, List<FoundValue> found) {
    int i = line.from();
    while (i < line.to()) {
      Term term = line.term(i);
      FoundValue value = term != null && term.opens() ? at(line, i, dates) : null;
      if (value == null) {
        i++;
      } else {
        found.add(value);
        i = value.to();
      }
    }
  }

  private static @Nullable FoundValue at(Line line, int i, DateRules dates) {
    FoundValue money = MoneyRules.symbol(line, i);
    if (money != null) {
      return money;
    }
    FoundValue date = dates.at(line, i);
    return date == null ? amount(line, i) : date;
  }

  private static @Nullable FoundValue amount(Line line, int i) {
    if (line.is(i, Role.MINUS)) {
      return QuantityRules.negative(line, i);
    }
    if (line.is(i, Role.MAGNITUDE)) {
      return QuantityRules.magnitude(line, i);
    }
    Numeral number = Numerals.at(line, i);
    return number == null ? null : amount(line, i, number);
  }

  private static @Nullable FoundValue amount(Line line, int i, Numeral number) {
    FoundValue percent = PercentRules.at(line, i, number);
    if (percent != null) {
      return percent;
    }
    FoundValue money = MoneyRules.word(line, i, number);
    return money == null ? QuantityRules.at(line, i, number) : money;
  }
}
