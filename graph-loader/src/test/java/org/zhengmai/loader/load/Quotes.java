package org.zhengmai.loader.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.zhengmai.cypher.Row;
import org.zhengmai.cypher.StoreFixture;

/** Holds every fact of a graph against the text that it was found in. */
final class Quotes {

  private static final String FACTS =
      """
      MATCH (n) WHERE n.quote IS NOT NULL
      RETURN labels(n)[0] AS kind, n.source AS source, n.start AS start, n.end AS end, n.quote AS quote,
             null AS printed
      UNION ALL
      MATCH ()-[r]->() WHERE r.quote IS NOT NULL
      RETURN type(r) AS kind, r.source AS source, r.start AS start, r.end AS end, r.quote AS quote,
             r.printedName AS printed
      """;

  private Quotes() {}

  /**
   * Checks each fact's quote, and a unit's name, against the source; gives how many facts there
   * are.
   */
  static int checked(StoreFixture fixture) {
    Map<String, String> texts = new HashMap<>();
    for (Row row :
        fixture.query("MATCH (s:Source) RETURN s.name AS name, s.text AS text", Map.of())) {
      texts.put(row.string("name"), row.string("text"));
    }
    List<Row> facts = fixture.query(FACTS, Map.of());
    for (Row fact : facts) {
      String text = texts.getOrDefault(fact.string("source"), "");
      String there =
          text.substring(fact.integer("start"), fact.integer("end")).replaceAll("[\\s\\u3000]", "");
      assertThat(fact.string("quote")).as(fact.string("kind")).isEqualTo(there).isNotEmpty();
      fact.optionalString("printed").ifPresent(name -> assertThat(name).isEqualTo(there));
    }
    return facts.size();
  }
}
