package dev.wiredesk.launcher.demo;

import dev.wiredesk.launcher.console.Console;
import dev.wiredesk.schemas.Alert;
import dev.wiredesk.schemas.RejectedArticle;

/** Prints what comes out of the pipeline. */
final class NewsPrinter {
  private static final String ALARM = "\033[1;37;41m ALERT \033[0m";

  private final Console console;
  private final ArticleView view;

  NewsPrinter(Console console) {
    this.console = console;
    this.view = new ArticleView(console.colours());
  }

  void legend() {
    if (console.colours()) {
      line("Marked: " + view.legend());
    }
  }

  void print(NewsItem item) {
    switch (item) {
      case NewsItem.Article article -> line(view.text(article.article()));
      case NewsItem.Fired fired -> line(text(fired.alert()));
      case NewsItem.Rejected bad -> line(text(bad.article()));
    }
  }

  void line(String text) {
    console.out().print(text + "\n");
    console.out().flush();
  }

  private String text(Alert alert) {
    String word = console.colours() ? ALARM : "ALERT";
    return word + " " + alert.getRuleName() + ": " + alert.getHeadline() + " · " + alert.getUri();
  }

  private static String text(RejectedArticle rejected) {
    return "REJECTED at "
        + rejected.getStage()
        + ", "
        + rejected.getCause()
        + ": "
        + rejected.getMessage();
  }
}
