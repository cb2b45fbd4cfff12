package dev.wiredesk.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class BisectionTest {
  @Test
  void putsWordsOfOneDirectionTogether() {
    List<String> words = new ArrayList<>();
    List<float[]> values = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      words.add((i % 2 == 0 ? "even" : "odd") + i);
      values.add(new float[] {i % 2 == 0 ? 1 : -1, i * 0.001f});
    }

    List<Bisection.Leaf> leaves = Bisection.of(new WordVectors(words, values));

    assertThat(leaves)
        .allSatisfy(
            leaf ->
                assertThat(leaf.words().stream().map(word -> word.startsWith("even")).distinct())
                    .hasSize(1));
    assertThat(leaves.stream().mapToInt(leaf -> leaf.words().size()).sum()).isEqualTo(60);
  }

  @Test
  void leavesWordsTogetherThatAreTheSame() {
    List<String> words = new ArrayList<>();
    List<float[]> values = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      words.add("word" + i);
      values.add(new float[] {1, 0});
    }

    assertThat(Bisection.of(new WordVectors(words, values))).hasSize(1);
  }
}
