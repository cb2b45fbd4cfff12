package dev.wiredesk.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wiredesk.schemas.Candidate;
import dev.wiredesk.schemas.Claim;
import dev.wiredesk.schemas.EnrichedArticle;
import dev.wiredesk.schemas.Entity;
import dev.wiredesk.schemas.ModelReference;
import dev.wiredesk.text.linking.KnowledgeBase;
import dev.wiredesk.text.linking.KnowledgeEntry;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LinkedArticleTest {
  private static final String BODY =
      "Prime Minister Ngozi Okafor of Freedonia said that the bridge in Iraq was closed.";

  private final ArticleJson json = new ArticleJson();

  @Test
  void namesWhatIsLinkedByItsItem() throws Exception {
    EnrichedArticle article = annotate(Annotator.load());

    assertThat(entity(article, "Iraq"))
        .returns("Q796", Entity::getEntityId)
        .returns("Q796", Entity::getWikidataId);
    assertThat(entity(article, "Iraq").getCandidates())
        .extracting(Candidate::getWikidataId)
        .containsExactly("Q796");
    assertThat(article.getClaims().getFirst().getAbout()).contains("Q796");
  }

  @Test
  void linksToAnotherBaseAndSaysToWhich(@TempDir Path folder) throws Exception {
    Path file = folder.resolve("base.tsv");
    Files.writeString(
        file,
        KnowledgeEntry.HEADING
            + "\nQ990000002\tPERSON\t60\tQ990000001\tNgozi Okafor-Bello\tNgozi Okafor\t\tminister\n");
    KnowledgeBase base = KnowledgeBase.read(file);
    EnrichedArticle article = annotate(Annotator.load(AnnotatorSettings.DEFAULT, base));

    Claim claim = article.getClaims().getFirst();
    assertThat(claim.getClaimantEntityId()).isEqualTo("Q990000002");
    assertThat(claim.getClaimantName()).isEqualTo("Ngozi Okafor-Bello");
    assertThat(entity(article, "Iraq").getWikidataId()).isNull();
    assertThat(article.getAnalysis().getModels())
        .contains(new ModelReference("wiredesk-kb-file", base.digest()));
  }

  private EnrichedArticle annotate(Annotator annotator) throws Exception {
    return annotator.annotate(json.read("{\"language\": \"en\", \"body\": \"" + BODY + "\"}"));
  }

  private static Entity entity(EnrichedArticle article, String name) {
    return article.getEntities().stream()
        .filter(e -> e.getName().equals(name))
        .findFirst()
        .orElseThrow();
  }
}
