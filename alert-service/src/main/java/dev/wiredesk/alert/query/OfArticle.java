package dev.wiredesk.alert.query;

import java.io.IOException;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.ConstantScoreScorer;
import org.apache.lucene.search.ConstantScoreWeight;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.Weight;
import org.jspecify.annotations.Nullable;

/**
 * Holds for each claim of a batch when the article's own document, the last of the batch, matches.
 * So the article's text is indexed once and not once for each claim.
 */
final class OfArticle extends Query {
  private final Query asked;

  OfArticle(Query asked) {
    this.asked = asked;
  }

  @Override
  public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost)
      throws IOException {
    Weight weight =
        searcher.createWeight(searcher.rewrite(asked), ScoreMode.COMPLETE_NO_SCORES, boost);
    return new ArticleWeight(this, weight, boost);
  }

  /** Shows the terms inside, by which the monitor sorts out rules that cannot match. */
  @Override
  public void visit(QueryVisitor visitor) {
    asked.visit(visitor.getSubVisitor(BooleanClause.Occur.MUST, this));
  }

  @Override
  public String toString(String field) {
    return "article(" + asked.toString(field) + ")";
  }

  @Override
  public boolean equals(Object other) {
    return sameClassAs(other) && asked.equals(((OfArticle) other).asked);
  }

  @Override
  public int hashCode() {
    return 31 * classHash() + asked.hashCode();
  }

  private static final class ArticleWeight extends ConstantScoreWeight {
    private final Weight article;

    ArticleWeight(Query query, Weight article, float boost) {
      super(query, boost);
      this.article = article;
    }

    @Override
    public @Nullable ScorerSupplier scorerSupplier(LeafReaderContext context) throws IOException {
      Scorer found = article.scorer(context);
      int documents = context.reader().maxDoc();
      if (found == null || found.iterator().advance(documents - 1) != documents - 1) {
        return null;
      }
      return new DefaultScorerSupplier(
          new ConstantScoreScorer(
              score(), ScoreMode.COMPLETE_NO_SCORES, DocIdSetIterator.all(documents)));
    }

    @Override
    public boolean isCacheable(LeafReaderContext context) {
      return false;
    }
  }
}
