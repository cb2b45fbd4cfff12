package dev.wiredesk.text.entities;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wiredesk.schemas.EntityType;
import dev.wiredesk.text.tokens.Tokenizer;
import java.util.List;
import org.junit.jupiter.api.Test;

class DocumentConsistencyTest {
  private static final EntityFeatures FEATURES = EntityFeatures.load();

  @Test
  void readsASurnameAsThePersonNamedInFull() {
    assertThat(
            apply(
                "Ana Orsk spoke. Orsk left.",
                mention(EntityType.PERSON, 0, 2),
                mention(EntityType.ORGANIZATION, 4, 5)))
        .containsExactly(mention(EntityType.PERSON, 0, 2), mention(EntityType.PERSON, 4, 5));
  }

  @Test
  void findsASurnameThatWasMissed() {
    assertThat(apply("Ana Orsk spoke. It was Orsk, too.", mention(EntityType.PERSON, 0, 2)))
        .containsExactly(mention(EntityType.PERSON, 0, 2), mention(EntityType.PERSON, 6, 7));
  }

  @Test
  void findsASurnameAfterATitle() {
    assertThat(
            apply(
                "Ana Orsk spoke to Mr Drell before Dr Orsk left.",
                mention(EntityType.PERSON, 0, 2)))
        .containsExactly(mention(EntityType.PERSON, 0, 2), mention(EntityType.PERSON, 8, 9));
  }

  @Test
  void leavesACountryACountryThoughAPersonIsNamedAlike() {
    assertThat(
            apply(
                "Ana Jordan left Jordan.",
                mention(EntityType.PERSON, 0, 2),
                mention(EntityType.LOCATION, 3, 4)))
        .contains(mention(EntityType.LOCATION, 3, 4));
  }

  @Test
  void givesANameTheTypeItHasMostly() {
    EntityMention odd = mention(EntityType.PERSON, 6, 7);

    assertThat(
            apply(
                "Orsk grew, Orsk fell, Orsk rose.",
                mention(EntityType.ORGANIZATION, 0, 1),
                mention(EntityType.ORGANIZATION, 3, 4),
                odd))
        .last()
        .isEqualTo(mention(EntityType.ORGANIZATION, 6, 7));
  }

  @Test
  void findsNoNameInAWordThatIsAlsoWrittenSmall() {
    EntityMention one = mention(EntityType.WORK, 1, 2);
    EntityMention two = mention(EntityType.WORK, 3, 4);

    assertThat(apply("saw Rain, Rain. Rain fell; the rain stopped.", one, two))
        .doesNotContain(mention(EntityType.WORK, 5, 6));
  }

  @Test
  void findsNoNameInsideALongerRunOfCapitals() {
    assertThat(apply("Ana Orsk spoke at the Orsk Hotel.", mention(EntityType.PERSON, 0, 2)))
        .containsExactly(mention(EntityType.PERSON, 0, 2));
  }

  private static EntityMention mention(EntityType type, int from, int to) {
    return new EntityMention(type, from, to);
  }

  private static List<EntityMention> apply(String text, EntityMention... mentions) {
    TextColumns columns = FEATURES.encode(new Tokenizer().tokenize(text)).columns();
    return DocumentConsistency.apply(columns, List.of(mentions));
  }
}
