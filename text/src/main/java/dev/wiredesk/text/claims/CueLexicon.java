package dev.wiredesk.text.claims;

import dev.wiredesk.schemas.CueClass;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The words that report claims, by the form in which they stand in text. */
final class CueLexicon {
  static final String RESOURCE = "cues.tsv";

  private static final int PAST_COLUMN = 4;
  private static final int PARTICIPLE_COLUMN = 5;

  private final Map<String, List<CueForm>> verbs = new HashMap<>();
  private final Map<String, List<CueForm>> nouns = new HashMap<>();

  private CueLexicon() {}

  static CueLexicon load() {
    CueLexicon lexicon = new CueLexicon();
    Tables.rows(RESOURCE).forEach(lexicon::add);
    lexicon
        .verbs
        .values()
        .forEach(forms -> forms.sort(Comparator.comparingInt(CueForm::length).reversed()));
    return lexicon;
  }

  /** All words that a cue may begin with. */
  Set<String> words() {
    Set<String> words = new TreeSet<>(verbs.keySet());
    words.addAll(nouns.keySet());
    return words;
  }

  /** Verbs that may begin with this word, the longest first. */
  List<CueForm> verbs(String lowerCase) {
    return verbs.getOrDefault(lowerCase, List.of());
  }

  List<CueForm> nouns(String lowerCase) {
    return nouns.getOrDefault(lowerCase, List.of());
  }

  private void add(String[] row) {
    Set<Frame> frames = Frame.parse(row[3]);
    boolean noun = row[1].equals("noun");
    Cue cue = new Cue(row[0], noun, CueClass.valueOf(row[2]), frames);
    if (noun) {
      put(nouns, cue, VerbForm.PLAIN, row[0]);
      put(nouns, cue, VerbForm.PLAIN, Inflection.plural(row[0]));
    } else {
      addVerb(cue, row);
    }
  }

  private void addVerb(Cue cue, String[] row) {
    int space = row[0].indexOf(' ');
    String head = space < 0 ? row[0] : row[0].substring(0, space);
    String rest = space < 0 ? "" : row[0].substring(space);
    String past = column(row, PAST_COLUMN, Inflection.past(head) + rest);
    put(verbs, cue, VerbForm.PLAIN, row[0]);
    put(verbs, cue, VerbForm.PRESENT, Inflection.present(head) + rest);
    put(verbs, cue, VerbForm.PAST, past);
    put(verbs, cue, VerbForm.PARTICIPLE, column(row, PARTICIPLE_COLUMN, past));
    put(verbs, cue, VerbForm.ING, Inflection.ing(head) + rest);
  }

  private static String column(String[] row, int index, String otherwise) {
    return row.length > index ? row[index] : otherwise;
  }

  private static void put(
      Map<String, List<CueForm>> forms, Cue cue, VerbForm form, String written) {
    String[] words = written.split(" ", -1);
    forms
        .computeIfAbsent(words[0], w -> new ArrayList<>())
        .add(new CueForm(cue, form, List.of(words).subList(1, words.length)));
  }
}
