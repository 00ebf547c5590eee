package org.zhengmai.api.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Cypher takes no types from a parameter, so the queries write them out: the same as the enum. */
class GraphQueriesTests {

  private static final Pattern TYPES = Pattern.compile("\\[r:([A-Z_|\\s]+)\\]");
  private static final List<String> RELATIONS =
      Arrays.stream(GraphRelation.values()).map(Enum::name).toList();

  /** Followed from the task where an agency would lead to thousands; the others apart from them. */
  private static final List<String> DUTIES = List.of(GraphRelation.RESPONSIBLE_FOR.name());

  private static final List<String> OTHERS =
      RELATIONS.stream().filter(type -> !DUTIES.contains(type)).toList();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "graph-start",
        "graph-step",
        "graph-part",
        "graph-totals",
        "graph-expand-totals",
        "graph-among"
      })
  void aQueryFollowsEveryRelation(String query) throws IOException {
    List<List<String>> written =
        TYPES
            .matcher(text(query))
            .results()
            .map((MatchResult found) -> List.of(found.group(1).replaceAll("\\s", "").split("\\|")))
            .toList();

    assertThat(written)
        .isNotEmpty()
        .allMatch(types -> types.equals(RELATIONS) || types.equals(OTHERS) || types.equals(DUTIES));
    assertThat(written.contains(OTHERS)).isEqualTo(written.contains(DUTIES));
  }

  @Test
  void everyRelationIsCountedBothWays() throws IOException {
    String query = text("neighbour-counts");

    assertThat(RELATIONS)
        .allSatisfy(
            relation ->
                assertThat(query)
                    .contains("(n)-[:" + relation + "]->()", "(n)<-[:" + relation + "]-()"));
  }

  @Test
  void everyRelationHasAWordForADrawing() {
    assertThat(GraphRelation.values())
        .allSatisfy(
            relation -> assertThat(EdgeWords.of(relation, null)).matches("\\p{IsHan}{2,5}"));
    assertThat(EdgeWords.of(GraphRelation.RESPONSIBLE_FOR, "LEAD")).isEqualTo("牵头");
    assertThat(EdgeWords.of(GraphRelation.RESPONSIBLE_FOR, "UNHEARD_OF")).isEqualTo("负责");
  }

  private static String text(String query) throws IOException {
    String place = "/cypher/read/" + query + ".cypher";
    try (InputStream file = GraphQueriesTests.class.getResourceAsStream(place)) {
      return new String(Objects.requireNonNull(file, place).readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
