package dev.wiredesk.launcher.annotate;

import dev.wiredesk.launcher.console.Lines.Line;
import dev.wiredesk.schemas.topics.TrustedRecords;
import dev.wiredesk.text.Annotator;
import dev.wiredesk.text.AnnotatorSettings;
import dev.wiredesk.text.ArticleFormatException;
import dev.wiredesk.text.ArticleJson;
import dev.wiredesk.text.linking.KnowledgeBase;

/** One line of JSON to one line of JSON; any number of threads may share it. */
final class ArticleLines {
  private final Annotator annotator;
  private final ArticleJson json;

  private ArticleLines(Annotator annotator, ArticleJson json) {
    this.annotator = annotator;
    this.json = json;
  }

  static ArticleLines load(KnowledgeBase base) {
    TrustedRecords.register();
    return new ArticleLines(Annotator.load(AnnotatorSettings.DEFAULT, base), new ArticleJson());
  }

  Annotated annotate(Line line) {
    return switch (line) {
      case Line.Text text -> annotate(text);
      case Line.Unreadable bad -> new Annotated.Bad(bad.number(), bad.reason());
    };
  }

  private Annotated annotate(Line.Text line) {
    try {
      return new Annotated.Article(json.write(annotator.annotate(json.read(line.text()))));
    } catch (ArticleFormatException e) {
      return new Annotated.Bad(line.number(), String.valueOf(e.getMessage()));
    }
  }
}
