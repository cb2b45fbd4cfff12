package dev.wiredesk.store.rows;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Names as they are compared: without capitals, accents and double spaces, and short enough for an
 * index. Rows and searches use the same form, so that Cavusoglu finds Çavuşoglu.
 */
public final class NameKey {
  private static final int LONGEST = 200;
  private static final Pattern ACCENTS = Pattern.compile("[\\u0300-\\u036f]+");
  private static final Pattern GAPS = Pattern.compile("[\\s\\u00a0]+");

  private NameKey() {}

  public static String of(String name) {
    String lower = Cut.to(LONGEST, name).toLowerCase(Locale.ROOT);
    String bare = ACCENTS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFKD)).replaceAll("");
    String composed = Normalizer.normalize(bare, Normalizer.Form.NFC);
    return Cut.to(LONGEST, GAPS.matcher(composed).replaceAll(" ").strip());
  }
}
