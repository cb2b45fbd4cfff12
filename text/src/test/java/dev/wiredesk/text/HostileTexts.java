package dev.wiredesk.text;

/** Texts that broke, or could break, something; each as long as asked for. */
enum HostileTexts {
  ONE_WORD("a"),
  ONE_CAPITALISED_WORD("A"),
  NO_SPACES("said,"),
  QUOTATION_MARKS("\""),
  QUOTATIONS("“a” said "),
  QUOTATIONS_THAT_NEVER_CLOSE("“He said that "),
  QUOTATIONS_IN_QUOTATIONS("“‘«\"'"),
  ONLY_CUES("said told denied "),
  ONLY_COMMAS(", "),
  ONLY_STOPS("."),
  ONLY_APOSTROPHES("'"),
  BRACKETS("(("),
  CAPITALS("THE MAYOR SAID THE BRIDGE WAS CLOSED. "),
  CONTROL_CHARACTERS("a\u0000b\u0007c\u001b[31m "),
  RIGHT_TO_LEFT("\u202Eאמר ראש העיר\u202C قال الوزير "),
  SURROGATES_OUT_OF_ORDER("\uDC00\uD800"),
  LONE_SURROGATES("He said \uD800that it \uDC00was over. "),
  EMOJI("😀👩‍👩‍👧 said 😀 "),
  MARKS_PILED_ON_ONE_LETTER("\u0316\u0301"),
  HTML("<p class='x'>He said &amp; left.</p>"),
  BLANK_LINES("a\n\n"),
  ONE_NAME("Ana Ruiz "),
  NAMES_JOINED("Ana Ruiz and Bo of "),
  ACRONYMS("United Nations (UN) "),
  DATES("Monday 3 May 2026 "),
  AMOUNTS("$3.5 million and 7% "),
  DIGITS("1234567890"),
  TITLES("Prime Minister Ana Ruiz, the leader of the party, "),
  SPEAKERS("He said she told him that they denied it. "),
  NESTED("he said that she said that "),
  DATELINES("LUSAKA: "),
  GERMAN("Die Stadt Berlin und Michael Meier sagten nichts. "),
  CHINESE("政府は発表した。");

  private final String part;

  HostileTexts(String part) {
    this.part = part;
  }

  /** So many UTF-16 units, or a little less. */
  String text(int length) {
    return part.repeat(length / part.length());
  }
}
