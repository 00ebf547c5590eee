package org.zhengmai.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Lines that are longer than a round trip goes, go round in a circle, or are very wide. */
@ServerTest
class LongLineageIT {

  private static final int WIDE = 260;

  private final ApiClient api;
  private final CountingReader store;

  @Autowired
  LongLineageIT(ApiClient api, CountingReader store) {
    this.api = api;
    this.store = store;
  }

  /** Papers 1 to 8, each resting on the one before; and one on which very many rest. */
  @BeforeAll
  static void invent() {
    InventedStore.run(
        """
        UNWIND range(1, 8) AS n
        CREATE (:Document {id: 'document/链' + n, number: '链' + n, status: 'HELD'})
        """);
    InventedStore.run(
        """
        UNWIND range(2, 8) AS n
        MATCH (lower:Document {id: 'document/链' + n}), (upper:Document {id: 'document/链' + (n - 1)})
        CREATE (lower)-[:DERIVES_FROM {id: 'l' + n, relation: 'BASIS', basis: 'PRINTED'}]->(upper)
        """);
    InventedStore.run(
        """
        CREATE (hub:Document {id: 'document/源', number: '源', status: 'HELD'})
        WITH hub UNWIND range(1, %d) AS n
        CREATE (:Document {id: 'document/流' + (1000 + n), status: 'HELD'})
          -[:DERIVES_FROM {id: 'w' + n, relation: 'BASIS', basis: 'PRINTED'}]->(hub)
        """
            .formatted(WIDE));
  }

  @BeforeEach
  void startCounting() {
    store.take();
  }

  /** The first three come with the document, and again with the next where the line goes on. */
  @ParameterizedTest
  @CsvSource({"1, 1", "3, 1", "4, 3", "6, 3", "7, 4", "10, 4"})
  void threeStepsAreARoundTrip(int depth, int trips) throws Exception {
    JsonNode line = lineage("链8", "ANCESTORS", depth);

    int last = Math.max(1, 8 - depth);
    assertThat(numbers(line)).isEqualTo(papers(IntStream.iterate(8, n -> n >= last, n -> n - 1)));
    assertThat(line.path("edges").size()).isEqualTo(8 - last);
    assertThat(line.path("truncated").asBoolean()).isFalse();
    assertThat(store.take()).hasSize(trips);
  }

  @Test
  void waysOfUnequalLengthAreBothFollowedToTheirEnds() throws Exception {
    JsonNode line = lineage("链6", "BOTH", 10);

    assertThat(numbers(line)).isEqualTo(papers(IntStream.of(6, 5, 7, 4, 8, 3, 2, 1)));
    assertThat(line.path("edges").size()).isEqualTo(7);
  }

  @Test
  void linesOfDifferentDepthAreAskedTogether() throws Exception {
    JsonNode both =
        api.data(
            """
            { near: document(number: "链8") { lineage(depth: 1) { nodes { number } } }
              far: document(number: "链7") { lineage(depth: 5) { nodes { number } } } }
            """);

    assertThat(numbers(both.at("/near/lineage"))).isEqualTo(papers(IntStream.of(8, 7)));
    assertThat(numbers(both.at("/far/lineage"))).isEqualTo(papers(IntStream.of(7, 6, 5, 4, 3, 2)));
    assertThat(store.take()).containsExactly("documents-by-number", "lineage", "lineage");
  }

  @Test
  void aCircleEndsWhereItBegan() throws Exception {
    InventedStore.run(
        """
        MATCH (one:Document {id: 'document/链1'}), (three:Document {id: 'document/链3'})
        CREATE (one)-[:DERIVES_FROM {id: 'round', relation: 'BASIS', basis: 'PRINTED'}]->(three)
        """);
    try {
      JsonNode line = lineage("链3", "BOTH", 10);
      assertThat(numbers(line)).containsExactlyInAnyOrderElementsOf(papers(IntStream.range(1, 9)));
      assertThat(line.path("edges").size()).isEqualTo(8);
    } finally {
      InventedStore.run("MATCH ()-[r:DERIVES_FROM {id: 'round'}]->() DELETE r");
    }
  }

  @Test
  void whatIsKeptOfAWideLineKeepsItsEdges() throws Exception {
    JsonNode line = lineage("源", "DESCENDANTS", 3);

    assertThat(line.path("nodes").size()).isEqualTo(200);
    assertThat(line.path("edges").size()).isEqualTo(199);
    assertThat(line.path("truncated").asBoolean()).isTrue();
  }

  private JsonNode lineage(String number, String direction, int depth) throws Exception {
    return api.data(
            """
            query ($n: String!, $d: LineageDirection!, $k: Int!) {
              document(number: $n) { lineage(direction: $d, depth: $k) {
                nodes { number } edges { from to } truncated } } }
            """,
            Map.of("n", number, "d", direction, "k", depth))
        .at("/document/lineage");
  }

  private static List<String> numbers(JsonNode line) {
    return line.path("nodes").findValuesAsString("number");
  }

  private static List<String> papers(IntStream numbers) {
    return numbers.mapToObj(n -> "链" + n).toList();
  }
}
