package dev.wiredesk.text.claims;

import dev.wiredesk.schemas.TextField;
import java.util.List;
import java.util.Set;

/** All rules that find attributions in one sentence. Any number of threads may share one. */
final class Rules {
  private final VerbRules verbs;
  private final NounRules nouns;
  private final PhraseRules phrases;
  private final Set<String> cueWords;

  private Rules(CueLexicon lexicon) {
    cueWords = lexicon.words();
    verbs = new VerbRules(lexicon);
    nouns = new NounRules(lexicon);
    phrases = new PhraseRules(lexicon);
  }

  static Rules load() {
    return new Rules(CueLexicon.load());
  }

  /** All words that a cue of a verb or noun may begin with. */
  Set<String> cueWords() {
    return cueWords;
  }

  void find(Passage passage, TextField field, List<Attribution> found) {
    verbs.find(passage, found);
    phrases.find(passage, found);
    nouns.find(passage, found);
    if (field == TextField.HEADLINE) {
      HeadlineRules.find(passage, found);
    }
  }
}
