package org.zhengmai.cypher.list;

import java.util.ArrayList;
import java.util.List;

/** Writes the query that counts the rows of a list by their values. */
final class FacetText {

  private final Listing list;
  private final List<String> by;
  private final String rows;

  FacetText(Listing list, ListQuestion question, ListQuestion.Facets facets) {
    this.list = list;
    this.by = facets.by();
    this.rows =
        new StartText(list).of(question)
            + "\nWHERE "
            + new FilterText(list).of(question.filter())
            + "\nWITH key, "
            + String.join(", ", list.rows);
  }

  String text() {
    List<String> blocks = new ArrayList<>();
    List<String> facets = new ArrayList<>();
    for (int i = 0; i < by.size(); i++) {
      blocks.add(block(i));
      facets.add("f" + i);
    }
    return String.join("\n", blocks)
        + "\nRETURN key.index AS index, ["
        + String.join(", ", facets)
        + "] AS facets";
  }

  private String block(int i) {
    String facet = list.facets.get(by.get(i));
    if (facet == null) {
      throw new IllegalArgumentException(
          "The list %s has no facet %s".formatted(list.name, by.get(i)));
    }
    return """
        CALL (key) {
        %s
        %s
        WITH value, label, count(DISTINCT %s) AS count ORDER BY count DESC, value
        WITH collect({value: value, label: label, count: count}) AS counted
        WITH counted, [found IN counted WHERE found.value IS NOT NULL] AS values
        RETURN {
          by: '%s',
          distinct: size(values),
          missing: coalesce(head([found IN counted WHERE found.value IS NULL | found.count]), 0),
          values: values[..key.first]
        } AS f%d
        }"""
        .formatted(rows, facet, list.rows.get(0), by.get(i), i);
  }
}
