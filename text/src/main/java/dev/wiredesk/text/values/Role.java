package dev.wiredesk.text.values;

/** What a word can be in a value; {@code values.tsv} says which words are what, with a code. */
enum Role {
  NUMBER(Spelling.ANY),
  SCALE(Spelling.ANY),
  ATTACHED_SCALE(Spelling.ANY),
  HALF(Spelling.ANY),
  ONE(Spelling.ANY),
  MINUS(Spelling.ANY),
  ORDINAL(Spelling.ANY),
  ATTACHED_ORDINAL(Spelling.ANY),
  MONTH(Spelling.CAPITALISED),
  SHORT_MONTH(Spelling.CAPITALISED),
  HOMOGRAPH(Spelling.CAPITALISED),
  WEEKDAY(Spelling.CAPITALISED),
  FEAST(Spelling.CAPITALISED),
  DEIXIS(Spelling.ANY),
  RELATION(Spelling.ANY),
  PART_OF_DAY(Spelling.ANY),
  WEEKEND(Spelling.ANY),
  QUARTER(Spelling.ANY),
  NAMED_QUARTER(Spelling.EXACT),
  MID(Spelling.ANY),
  TIME(Spelling.ANY),
  CENTURY(Spelling.ANY),
  NEAR_YEAR(Spelling.ANY),
  NEAR_MONTH(Spelling.ANY),
  INEXACT(Spelling.ANY),
  REPEATING(Spelling.ANY),
  CLOCK_HALF(Spelling.ANY),
  NAMED_TIME(Spelling.ANY),
  NEAR_TIME(Spelling.ANY),
  ZONE(Spelling.EXACT),
  FUTURE(Spelling.EXACT),
  CONDITIONAL(Spelling.EXACT),
  PAST(Spelling.EXACT),
  BE(Spelling.EXACT),
  CLAUSE(Spelling.EXACT),
  DETERMINER(Spelling.ANY),
  PERCENT(Spelling.ANY),
  PERCENTAGE(Spelling.ANY),
  BASIS(Spelling.ANY),
  POINT(Spelling.ANY),
  SYMBOL(Spelling.EXACT),
  CODE(Spelling.EXACT),
  DOLLAR_OF(Spelling.EXACT),
  CURRENCY(Spelling.ANY),
  SCALED_CURRENCY(Spelling.ANY),
  MONEY_WORD(Spelling.ANY),
  NATION(Spelling.EXACT),
  UNIT(Spelling.EXACT),
  DEGREE(Spelling.ANY),
  SCALE_OF_DEGREE(Spelling.EXACT),
  POWER(Spelling.ANY),
  NAUTICAL(Spelling.ANY),
  PER(Spelling.ANY),
  EXTENT(Spelling.ANY),
  MAGNITUDE(Spelling.ANY),
  COUNT(Spelling.ANY),
  MODIFIER(Spelling.ANY),
  /** A token of digits, perhaps with letters after them. */
  DIGITS(Spelling.EXACT),
  /** What follows the number in "five-year": "-year". */
  SUFFIX(Spelling.EXACT),
  /** The currency of "Rs500"; the digits are its suffix. */
  ATTACHED_SYMBOL(Spelling.EXACT),
  /** What follows "mid-". */
  MIDDLE(Spelling.EXACT);

  private final Spelling spelling;

  Role(Spelling spelling) {
    this.spelling = spelling;
  }

  Spelling spelling() {
    return spelling;
  }
}
