package dev.wiredesk.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import opennlp.tools.langdetect.Language;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;
import org.jspecify.annotations.Nullable;

/**
 * Says which language a text is in, as a BCP 47 tag. A well-formed tag that came with the article
 * wins; English shows by its small words; anything else is asked of OpenNLP's model.
 */
final class Languages {
  static final String UNDETERMINED = "und";
  static final String MODEL = "/langdetect-183.bin";

  /** Less says too little; more changes nothing and costs time. */
  private static final int FEWEST_LETTERS = 20;

  private static final int MOST_CHARACTERS = 600;
  private static final double LEAST_CONFIDENCE = 0.05;

  private static final Map<String, String> TWO_LETTERS = twoLetters();

  private final LanguageDetectorModel model;

  private Languages(LanguageDetectorModel model) {
    this.model = model;
  }

  static Languages load() {
    try (InputStream in = Languages.class.getResourceAsStream(MODEL)) {
      return new Languages(new LanguageDetectorModel(Objects.requireNonNull(in, MODEL)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static boolean isEnglish(String tag) {
    return tag.length() >= 2
        && tag.regionMatches(true, 0, "en", 0, 2)
        && (tag.length() == 2 || tag.charAt(2) == '-' || tag.equalsIgnoreCase("eng"));
  }

  /** Whether most letters of the text's beginning are Latin ones. */
  static boolean isLatin(String headline, String body) {
    int[] letters =
        start(body.isBlank() ? headline : body).codePoints().filter(Character::isLetter).toArray();
    long latin =
        Arrays.stream(letters)
            .filter(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN)
            .count();
    return 2 * latin > letters.length;
  }

  String of(@Nullable String supplied, String headline, String body) {
    return wellFormed(supplied).orElseGet(() -> detect(body.isBlank() ? headline : body));
  }

  private static Optional<String> wellFormed(@Nullable String tag) {
    if (tag == null) {
      return Optional.empty();
    }
    try {
      Locale locale = new Locale.Builder().setLanguageTag(tag.strip()).build();
      boolean says = !locale.getLanguage().isEmpty() && !locale.getLanguage().equals(UNDETERMINED);
      return says ? Optional.of(locale.toLanguageTag()) : Optional.empty();
    } catch (IllformedLocaleException e) {
      return Optional.empty();
    }
  }

  private String detect(String text) {
    String start = start(text);
    if (SmallWords.showEnglish(start)) {
      return "en";
    }
    return start.codePoints().filter(Character::isLetter).limit(FEWEST_LETTERS).count()
            < FEWEST_LETTERS
        ? UNDETERMINED
        : ask(start);
  }

  private String ask(String text) {
    Language best = new LanguageDetectorME(model).predictLanguage(text);
    if (best.getConfidence() < LEAST_CONFIDENCE) {
      return UNDETERMINED;
    }
    return TWO_LETTERS.getOrDefault(best.getLang(), best.getLang());
  }

  private static String start(String text) {
    if (text.length() <= MOST_CHARACTERS) {
      return text;
    }
    boolean splits = Character.isHighSurrogate(text.charAt(MOST_CHARACTERS - 1));
    return text.substring(0, splits ? MOST_CHARACTERS - 1 : MOST_CHARACTERS);
  }

  /** The model answers in ISO 639-3, a few of them parts of a larger language. */
  private static Map<String, String> twoLetters() {
    Map<String, String> map = new HashMap<>();
    for (String language : Locale.getISOLanguages()) {
      map.put(Locale.of(language).getISO3Language(), language);
    }
    map.put("cmn", "zh");
    map.put("pes", "fa");
    map.put("ekk", "et");
    map.put("lvs", "lv");
    map.put("plt", "mg");
    map.put("zlm", "ms");
    return map;
  }
}
