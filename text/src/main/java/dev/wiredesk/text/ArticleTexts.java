package dev.wiredesk.text;

import dev.wiredesk.schemas.RawArticle;
import dev.wiredesk.schemas.TextField;
import dev.wiredesk.text.tokens.TokenizedText;
import dev.wiredesk.text.tokens.Tokenizer;

/**
 * Headline and body of one article in NFC.
 *
 * @param longest code points of each that are analysed
 */
record ArticleTexts(String headline, String body, int longest) {
  static ArticleTexts of(RawArticle raw, int longest) {
    return new ArticleTexts(
        NormalForm.of(raw.getHeadline()), NormalForm.of(raw.getBody()), longest);
  }

  boolean isCut() {
    return analysed(body).length() < body.length()
        || analysed(headline).length() < headline.length();
  }

  TokenizedText tokens(TextField field, Tokenizer tokenizer) {
    return tokenizer.tokenize(analysed(text(field)));
  }

  Selectors selectors(TextField field) {
    return new Selectors(field, text(field));
  }

  private String text(TextField field) {
    return field == TextField.HEADLINE ? headline : body;
  }

  private String analysed(String text) {
    return text.codePointCount(0, text.length()) <= longest
        ? text
        : text.substring(0, text.offsetByCodePoints(0, longest));
  }
}
