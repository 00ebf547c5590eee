package org.zhengmai.loader.load;

import java.util.List;
import java.util.Map;
import org.zhengmai.cypher.Row;
import org.zhengmai.cypher.StoreFixture;

/** A store that tests load into, and what they ask it. */
record LoadedGraph(StoreFixture fixture) {

  LoadReport load(List<CorpusFile> files) {
    return new CorpusLoader(fixture.store(), LoadProgress.SILENT).load(files);
  }

  GraphSnapshot snapshot() {
    return GraphSnapshot.of((statement, parameters) -> fixture.query(statement, parameters));
  }

  /** Numbers of the held documents, in order. */
  List<String> numbers() {
    return fixture
        .query(
            "MATCH (d:Document {status: 'HELD'}) RETURN d.number AS number ORDER BY number",
            Map.of())
        .stream()
        .map(row -> row.string("number"))
        .toList();
  }

  /** Status of the document with a number; MISSING where the graph has none. */
  String status(String number) {
    List<Row> rows =
        fixture.query(
            "MATCH (d:Document {id: 'document/' + $number}) RETURN d.status AS status",
            Map.of("number", number));
    return rows.isEmpty() ? "MISSING" : rows.get(0).string("status");
  }
}
