package dev.wiredesk.alert.query;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.core.KeywordTokenizer;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.analysis.miscellaneous.TruncateTokenFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.util.ElisionFilter;

/** Cuts values and queries alike into terms, each field in its way. */
final class FieldAnalyzers {
  /** Lucene refuses terms above 32,766 bytes, and an article must not fail for one. */
  private static final int LONGEST_TERM = 4000;

  private FieldAnalyzers() {}

  static Analyzer create() {
    Map<RuleField.Words, Analyzer> kinds =
        Map.of(
            RuleField.Words.TEXT, new TextWords(),
            RuleField.Words.CODE, new WholeValue(true),
            RuleField.Words.EXACT, new WholeValue(false));
    return new PerFieldAnalyzerWrapper(
        new TextWords(),
        Arrays.stream(RuleField.values())
            .collect(Collectors.toMap(RuleField::key, field -> kinds.get(field.words()))));
  }

  /**
   * Words without case, accents, English possessive endings and French elided articles: {@code
   * Kattvik's} and {@code l'ambassadeur} are found by the bare word.
   */
  private static final class TextWords extends Analyzer {
    @Override
    protected TokenStreamComponents createComponents(String field) {
      Tokenizer words = new StandardTokenizer();
      TokenStream bare =
          new ElisionFilter(new EnglishPossessiveFilter(words), FrenchAnalyzer.DEFAULT_ARTICLES);
      return new TokenStreamComponents(words, normalize(field, bare));
    }

    @Override
    protected TokenStream normalize(String field, TokenStream in) {
      return new ASCIIFoldingFilter(new LowerCaseFilter(in));
    }

    /** Keeps a phrase from reaching out of one value into the next. */
    @Override
    public int getPositionIncrementGap(String field) {
      return 1000;
    }
  }

  private static final class WholeValue extends Analyzer {
    private final boolean lowerCase;

    WholeValue(boolean lowerCase) {
      this.lowerCase = lowerCase;
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
      Tokenizer whole = new KeywordTokenizer();
      return new TokenStreamComponents(whole, normalize(field, whole));
    }

    @Override
    protected TokenStream normalize(String field, TokenStream in) {
      TokenStream cut = new TruncateTokenFilter(in, LONGEST_TERM);
      return lowerCase ? new LowerCaseFilter(cut) : cut;
    }
  }
}
