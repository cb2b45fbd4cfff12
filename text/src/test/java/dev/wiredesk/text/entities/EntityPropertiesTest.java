package dev.wiredesk.text.entities;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wiredesk.text.tokens.Sentence;
import dev.wiredesk.text.tokens.TokenizedText;
import dev.wiredesk.text.tokens.Tokenizer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class EntityPropertiesTest {
  private static final EntityTagger TAGGER = EntityTagger.load();
  private static final EntityGrouper GROUPER = new EntityGrouper();
  private static final TokenizedText NOTHING = new Tokenizer().tokenize("");

  @Property(tries = 300)
  void mentionsAreInOrderAndWithinSentencesWhateverTheText(@ForAll String text) {
    check(new Tokenizer().tokenize(text));
  }

  @Property(tries = 300)
  void mentionsAreInOrderAndWithinSentencesInTextLikeNews(@ForAll("news") String text) {
    check(new Tokenizer().tokenize(text));
  }

  @Property(tries = 200)
  void everyMentionIsInExactlyOneEntity(@ForAll("news") String text) {
    TokenizedText tokens = new Tokenizer().tokenize(text);
    List<EntityMention> mentions = TAGGER.tag(tokens);

    List<FoundEntity> entities = GROUPER.group(NOTHING, List.of(), tokens, mentions);

    List<Integer> starts = new ArrayList<>();
    entities.forEach(e -> e.mentions().forEach(m -> starts.add(m.start())));
    assertThat(starts)
        .containsExactlyInAnyOrderElementsOf(
            mentions.stream().map(m -> tokens.tokens().get(m.from()).start()).toList());
  }

  @Provide
  Arbitrary<String> news() {
    return Arbitraries.of(
            "Ana",
            "Ruiz",
            "President",
            "Kenya",
            "the",
            "said",
            "of",
            "Bank",
            "UN",
            "(",
            ")",
            ",",
            ".",
            "\n\n",
            "'s",
            "“",
            "”",
            "Ministry",
            "Mr",
            "and",
            "ÅLAND",
            "2026",
            "😀",
            "Lagos")
        .list()
        .ofMaxSize(60)
        .map(words -> words.stream().collect(Collectors.joining(" ")));
  }

  private static void check(TokenizedText text) {
    int before = 0;
    for (EntityMention mention : TAGGER.tag(text)) {
      assertThat(mention.from()).isGreaterThanOrEqualTo(before);
      assertThat(mention.to()).isGreaterThan(mention.from());
      assertThat(text.sentences()).anyMatch(sentence -> holds(sentence, mention));
      before = mention.to();
    }
  }

  private static boolean holds(Sentence sentence, EntityMention mention) {
    return sentence.from() <= mention.from() && mention.to() <= sentence.to();
  }
}
