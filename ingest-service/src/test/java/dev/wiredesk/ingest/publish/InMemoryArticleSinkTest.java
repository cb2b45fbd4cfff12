package dev.wiredesk.ingest.publish;

import dev.wiredesk.schemas.RawArticle;
import java.util.List;

class InMemoryArticleSinkTest extends ArticleSinkContract {
  private final InMemoryArticleSink sink = new InMemoryArticleSink();

  @Override
  ArticleSink sink() {
    return sink;
  }

  @Override
  List<RawArticle> stored() {
    return sink.stored();
  }

  @Override
  void brokerGoesAway() {
    sink.brokerGoesAway();
  }

  @Override
  void brokerComesBack() {
    sink.brokerComesBack();
  }
}
