package dev.wiredesk.text;

import dev.wiredesk.schemas.TextField;
import dev.wiredesk.text.tokens.TokenizedText;
import dev.wiredesk.text.tokens.Tokenizer;

/** The analysed part of one article in tokens, with the way from tokens to selectors. */
record ArticleTokens(
    TokenizedText headline,
    TokenizedText body,
    Selectors headlineSelectors,
    Selectors bodySelectors) {
  static ArticleTokens of(ArticleTexts texts, Tokenizer tokenizer) {
    return new ArticleTokens(
        texts.tokens(TextField.HEADLINE, tokenizer),
        texts.tokens(TextField.BODY, tokenizer),
        texts.selectors(TextField.HEADLINE),
        texts.selectors(TextField.BODY));
  }

  Selectors selectors(TextField field) {
    return field == TextField.HEADLINE ? headlineSelectors : bodySelectors;
  }

  TokenizedText text(TextField field) {
    return field == TextField.HEADLINE ? headline : body;
  }
}
