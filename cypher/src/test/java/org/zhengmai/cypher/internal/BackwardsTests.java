package org.zhengmai.cypher.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhengmai.cypher.internal.QueryFile.Access;

class BackwardsTests {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "x > key.after[0] | x < key.after[0]",
        "x = key.after[0] AND y >= key.after[1] | x = key.after[0] AND y <= key.after[1]",
        "score < key.after[0] | score > key.after[0]",
        "d.id >= coalesce(key.after[0], '') | d.id <= coalesce(key.after[0], '\\uFFFF')",
        "ORDER BY a.b, c LIMIT $limit | ORDER BY a.b DESC, c DESC LIMIT $limit",
        "ORDER BY score DESC, n.id LIMIT $limit | ORDER BY score, n.id DESC LIMIT $limit",
        "x > key.from AND ORDER BY y LIMIT 1 | x > key.from AND ORDER BY y LIMIT 1"
      })
  void comparisonsAndOrderAreTurnedAndNothingElse(String onwards, String backwards) {
    assertThat(Backwards.of(query(onwards)).text()).isEqualTo(backwards);
  }

  @Test
  void onlyTheOrderOfThePageIsTurned() {
    String text = "WITH a ORDER BY a.id\n%sRETURN collect(a) AS items";

    assertThat(Backwards.of(query(text.formatted("  "))).text()).contains("a.id DESC");
    assertThat(Backwards.of(query(text.formatted("    "))).text()).doesNotContain("DESC");
  }

  @Test
  void everyQueryOfAPageIsInTheCatalogueBothWays() {
    QueryCatalogue catalogue = QueryCatalogue.load(List.of("cypher"));
    List<QueryFile> paged =
        catalogue.all().stream()
            .filter(query -> !query.name().endsWith(Backwards.ENDING) && Backwards.applies(query))
            .toList();

    assertThat(paged).hasSizeGreaterThan(12);
    for (QueryFile query : paged) {
      String back = catalogue.reading(query.name() + Backwards.ENDING).text();
      assertThat(back).isNotEqualTo(query.text());
      assertThat(back.split("DESC|LIMIT \\$limit", -1)).hasSizeGreaterThan(2);
    }
  }

  private static QueryFile query(String text) {
    return new QueryFile("page", Access.READ, "page.cypher", text);
  }
}
