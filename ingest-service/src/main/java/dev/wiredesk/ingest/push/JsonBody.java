package dev.wiredesk.ingest.push;

import dev.wiredesk.ingest.article.ArticleReader;
import dev.wiredesk.ingest.article.Document;
import dev.wiredesk.ingest.article.Utf8;
import io.helidon.http.Status;
import java.nio.charset.CharacterCodingException;
import java.util.stream.IntStream;

/** {@code application/json}: one article, or an array of them. */
final class JsonBody implements BodyFormat {
  @Override
  public Submission read(byte[] body, ArticleReader articles) throws Refusal {
    Document document = articles.document(text(body));
    return new Submission(
        document.isList(),
        IntStream.rangeClosed(1, document.readings().size()).boxed().toList(),
        document.readings());
  }

  private static String text(byte[] body) throws Refusal {
    if (body.length == 0) {
      throw Refusal.of(Status.BAD_REQUEST_400, "the body is empty; send an article as JSON");
    }
    try {
      return Utf8.text(body);
    } catch (CharacterCodingException e) {
      throw Refusal.of(Status.BAD_REQUEST_400, "the body is not valid UTF-8");
    }
  }
}
