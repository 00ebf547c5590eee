package org.zhengmai.loader.lineage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.zhengmai.loader.lineage.ComparedDocument.ComparedTask;
import org.zhengmai.loader.lineage.LineageDelta.FigureChange;
import org.zhengmai.loader.lineage.LineageDelta.UnitFate;
import org.zhengmai.loader.source.Characters;
import org.zhengmai.loader.source.Passage;
import tools.jackson.databind.JsonNode;

/** The invented chain: every planned relation with its delta, and no other. */
class ChainTests {

  private static final Chain CHAIN = Chain.read();
  private static final List<Comparison> COMPARISONS = new ArrayList<>();

  @BeforeAll
  static void compare() {
    CHAIN.steps().forEach(step -> COMPARISONS.add(Papers.compare(step.left, step.right)));
  }

  @Test
  void everyPaperHasTwentyTasks() {
    assertThat(CHAIN.papers())
        .hasSize(4)
        .allSatisfy(paper -> assertThat(paper.tasks()).hasSizeGreaterThanOrEqualTo(20));
  }

  @Test
  void thePlanHasEveryKindOfChange() {
    Set<String> kinds = new TreeSet<>();
    boolean split = false;
    boolean merged = false;
    for (Chain.Step step : CHAIN.steps()) {
      step.edges.forEach(edge -> kinds.addAll(edge.kinds()));
      split |= step.edges.stream().map(Chain.Edge::left).distinct().count() < step.edges.size();
      merged |= step.edges.stream().map(Chain.Edge::right).distinct().count() < step.edges.size();
      assertThat(step.dropped).isNotEmpty();
      assertThat(step.added).isNotEmpty();
    }
    assertThat(kinds).containsExactly("ADAPTED", "LOCALISED", "PARTIAL", "VERBATIM");
    assertThat(split).as("a task split into several").isTrue();
    assertThat(merged).as("several tasks merged into one").isTrue();
  }

  /** 加强组织领导，完善工作机制 stands in a task of each of the first two papers; no edge joins them. */
  @Test
  void stockPhrasesOnBothSidesAreATrapInThePlan() {
    Chain.Step step = CHAIN.steps().get(0);
    String left = withWords(step.left, "加强组织领导，完善工作机制");
    String right = withWords(step.right, "加强组织领导，完善工作机制");
    assertThat(step.edges)
        .noneMatch(edge -> edge.left().equals(left) && edge.right().equals(right));
    assertThat(step.dropped).contains(left);
    assertThat(step.added).contains(right);
  }

  private static String withWords(ComparedDocument paper, String words) {
    return paper.tasks().stream()
        .filter(task -> task.text().text().contains(words))
        .findFirst()
        .orElseThrow()
        .label();
  }

  @Test
  void aWholeChainHoldsWithoutDocumentLinesToo() {
    for (Comparison comparison : COMPARISONS) {
      assertThat(comparison.withoutLine(LineageParameters.standard()).edges())
          .isEqualTo(comparison.edges());
    }
  }

  @Test
  void everyPlannedRelationIsFoundAndNoneInvented() {
    for (int i = 0; i < 3; i++) {
      Set<String> planned = new TreeSet<>();
      CHAIN.steps().get(i).edges.forEach(e -> planned.add(e.left() + " -> " + e.right()));
      Set<String> found = new TreeSet<>();
      COMPARISONS.get(i).edges().forEach(e -> found.add(name(e)));
      assertThat(found).as("step %d", i).isEqualTo(planned);
    }
  }

  @Test
  void addedAndDroppedTasksAreThosePlanned() {
    for (int i = 0; i < 3; i++) {
      assertThat(labels(COMPARISONS.get(i).dropped())).isEqualTo(CHAIN.steps().get(i).dropped);
      assertThat(labels(COMPARISONS.get(i).added())).isEqualTo(CHAIN.steps().get(i).added);
    }
  }

  @Test
  void nineKindsInTenAreThosePlanned() {
    List<String> wrong = new ArrayList<>();
    int all = 0;
    for (int i = 0; i < 3; i++) {
      for (Chain.Edge planned : CHAIN.steps().get(i).edges) {
        all++;
        Optional<LineageEdge> found = find(i, planned);
        if (found.isEmpty() || !planned.kinds().contains(found.get().kind().name())) {
          wrong.add(i + ": " + planned.node() + " " + found.map(LineageEdge::kind));
        }
      }
    }
    assertThat(wrong).as("wrong kinds").hasSizeLessThanOrEqualTo(all / 10);
  }

  @Test
  void plannedFiguresAndDeadlinesStandInTheDelta() {
    for (int i = 0; i < 3; i++) {
      for (Chain.Edge planned : CHAIN.steps().get(i).edges) {
        LineageDelta delta = find(i, planned).orElseThrow().delta();
        JsonNode figure = planned.node().path("figure");
        if (!figure.isMissingNode()) {
          assertThat(delta.figures().stream().map(ChainTests::shown))
              .as("%d: %s", i, planned.node())
              .contains(
                  String.format(
                      Locale.ROOT,
                      "%s -> %s %s %s %s",
                      figure.path("from").asString(),
                      figure.path("to").asString(),
                      figure.path("unit").asString(),
                      figure.path("trend").asString(),
                      figure.path("strictness").asString()));
        }
        JsonNode deadline = planned.node().path("deadline");
        if (!deadline.isMissingNode()) {
          assertThat(delta.deadlines())
              .as("%d: %s", i, planned.node())
              .singleElement()
              .satisfies(
                  change -> {
                    assertThat(change.from()).hasToString(deadline.path("from").asString());
                    assertThat(change.to()).hasToString(deadline.path("to").asString());
                    assertThat(change.earlier()).isEqualTo(deadline.path("earlier").asBoolean());
                  });
        }
      }
    }
  }

  @Test
  void unitsAreMappedToTheirCounterparts() {
    List<String> lost = new ArrayList<>();
    int all = 0;
    for (int i = 1; i < 3; i++) {
      for (LineageEdge edge : COMPARISONS.get(i).edges()) {
        for (LineageDelta.UnitChange change : edge.delta().units()) {
          all++;
          if (change.fate() == UnitFate.DROPPED) {
            lost.add(name(edge) + ": " + change);
          }
        }
      }
    }
    assertThat(lost).as("of %d", all).isEmpty();
  }

  @Test
  void theTextAtEverySpanIsTheQuote() {
    for (Comparison comparison : COMPARISONS) {
      for (LineageEdge edge : comparison.edges()) {
        assertThat(edge.spans()).isNotEmpty();
        for (AlignedSpan span : edge.spans()) {
          assertQuoted(span.left());
          assertQuoted(span.right());
        }
      }
    }
  }

  private static void assertQuoted(Passage passage) {
    assertThat(Characters.withoutWhiteSpace(passage.clean().source().at(passage.span())))
        .isEqualTo(passage.printed())
        .isNotEmpty();
  }

  /** From each task of the district up to the nation, or as far as it goes. */
  @Test
  void nineWholeChainsInTenAreAsPlanned() {
    int right = 0;
    List<String> wrong = new ArrayList<>();
    List<ComparedTask> tasks = CHAIN.steps().get(2).right.tasks();
    for (ComparedTask task : tasks) {
      Set<String> planned = plannedUp(2, task.label());
      Set<String> found = foundUp(2, task.label());
      right += planned.equals(found) ? 1 : 0;
      if (!planned.equals(found)) {
        wrong.add(task.label() + ": planned " + planned + ", found " + found);
      }
    }
    assertThat(right / (double) tasks.size()).as("%s", wrong).isGreaterThanOrEqualTo(0.9);
  }

  private static Set<String> plannedUp(int step, String label) {
    Set<String> up = new TreeSet<>();
    for (Chain.Edge edge : CHAIN.steps().get(step).edges) {
      if (edge.right().equals(label)) {
        up.add(step + "/" + edge.left());
        if (step > 0) {
          up.addAll(plannedUp(step - 1, edge.left()));
        }
      }
    }
    return up;
  }

  private static Set<String> foundUp(int step, String label) {
    Set<String> up = new TreeSet<>();
    for (LineageEdge edge : COMPARISONS.get(step).edges()) {
      if (edge.right().label().equals(label)) {
        up.add(step + "/" + edge.left().label());
        if (step > 0) {
          up.addAll(foundUp(step - 1, edge.left().label()));
        }
      }
    }
    return up;
  }

  private static Optional<LineageEdge> find(int step, Chain.Edge planned) {
    return COMPARISONS.get(step).edges().stream()
        .filter(e -> e.left().label().equals(planned.left()))
        .filter(e -> e.right().label().equals(planned.right()))
        .findFirst();
  }

  private static String name(LineageEdge edge) {
    return edge.left().label() + " -> " + edge.right().label();
  }

  private static Set<String> labels(List<ComparedTask> tasks) {
    return tasks.stream().map(ComparedTask::label).collect(Collectors.toCollection(TreeSet::new));
  }

  private static String shown(FigureChange change) {
    return change.from().orElse("")
        + " -> "
        + change.to().orElse("")
        + " "
        + change.unit()
        + " "
        + change.trend()
        + " "
        + change.strictness();
  }
}
