package org.zhengmai.loader.lineage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Adding, comparing and removing documents one by one. */
class LineageIndexTests {

  private static final Comparator<ComparedDocument> ORDER =
      Comparator.comparing(ComparedDocument::id);

  @Test
  void aNewDocumentFindsWhatComparingAllWithAllFinds() throws IOException {
    List<Chain.Step> steps = Chain.read().steps();
    ComparedDocument province = steps.get(0).right;
    try (LineageIndex index = new LineageIndex(LineageParameters.standard())) {
      index.add(steps.get(0).left);
      index.add(province);
      index.add(steps.get(1).right);
      index.add(steps.get(2).right);
      Comparison whole =
          new DocumentComparer(WordCounts.of(Chain.read().papers()), LineageParameters.standard())
              .compare(steps.get(0).left, province);
      Comparator<ComparedDocument> byLevel = Comparator.comparing(d -> d.title().contains("示范"));
      List<LineageIndex.Touched> touched = index.compare(province, byLevel);
      assertThat(touched).hasSize(3);
      assertThat(
              touched.stream()
                  .filter(t -> t.left().id().equals(steps.get(0).left.id()))
                  .flatMap(t -> names(t.comparison()).stream()))
          .containsExactlyInAnyOrderElementsOf(names(whole));
    }
  }

  @Test
  void aRemovedDocumentIsNoLongerFound() throws IOException {
    GeneratedTasks.Pair pair = new GeneratedTasks(7).next(0);
    try (LineageIndex index = new LineageIndex(LineageParameters.standard())) {
      index.add(pair.original());
      index.add(pair.restated());
      assertThat(index.compare(pair.restated(), ORDER)).hasSize(1);
      index.remove(pair.original().id());
      assertThat(index.compare(pair.restated(), ORDER)).isEmpty();
    }
  }

  @Test
  void aDocumentAddedTwiceIsHeldOnce() throws IOException {
    GeneratedTasks.Pair pair = new GeneratedTasks(7).next(0);
    try (LineageIndex index = new LineageIndex(LineageParameters.standard())) {
      index.add(pair.original());
      index.add(pair.original());
      assertThat(index.candidates(pair.restated()).keySet()).containsExactly(pair.original().id());
      index.remove(pair.original().id());
      assertThat(index.candidates(pair.restated())).isEmpty();
    }
  }

  @Test
  void knownRelationsOfGeneratedTasksAreAmongTheCandidates() throws IOException {
    LineageBenchmark.Run run = LineageBenchmark.measure(800);
    assertThat(run.recall()).isGreaterThanOrEqualTo(0.98);
    assertThat(run.right() / (double) run.known()).isGreaterThanOrEqualTo(0.95);
  }

  private static Set<String> names(Comparison comparison) {
    Set<String> names = new TreeSet<>();
    comparison.edges().forEach(e -> names.add(e.left().label() + " " + e.right().label()));
    return names;
  }
}
