package org.zhengmai.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;

/** Pages of what has more than a page shows. */
@ServerTest
class LongPagesIT {

  private final ApiClient api;

  @Autowired
  LongPagesIT(ApiClient api) {
    this.api = api;
  }

  private static final String NO_DELTA =
      "'{\"figures\":[],\"deadlines\":[],\"agencies\":[],\"places\":[],\"added\":[],\"dropped\":[]}'";

  /** A paper that clears away hundreds, and a task that 100 others carry out. */
  @BeforeAll
  static void invent() {
    InventedStore.run(
        """
        CREATE (clears:Document {id: 'document/清', number: '清', status: 'HELD'})
        WITH clears UNWIND range(1, 230) AS n
        CREATE (clears)-[:CITES {id: 'c' + n, relation: 'REPEALS', mention: '旧', source: 'z.txt',
            start: n, end: n + 1, quote: '旧', rule: 'named', ruleVersion: 1}]
          ->(:Document {id: 'document/旧' + n, number: '旧' + n, status: 'CITED'})
        """);
    InventedStore.run(
        """
        MATCH (upper:Task {id: 'task/示政办发〔2099〕1号/一/（一）/2'}), (d:Document {id: 'document/清'})
        UNWIND range(1, 100) AS n
        CREATE (d)-[:HAS_PART {position: n}]->(:Task {id: 'task/清/' + n, documentId: d.id, label: toString(n),
            path: toString(n), kind: 'KEY_TASK', position: n, source: 'z.txt', start: n, end: n + 1,
            rule: 'table-row', ruleVersion: 1})
          -[:INHERITS_FROM {kind: 'PARTIAL', score: 0.5, method: 'clause-rivals', version: 1, leftCoverage: 0.5,
            rightCoverage: 0.5, leftSource: 'z.txt', leftStarts: [1], leftEnds: [2], leftQuotes: ['旧'],
            rightSource: 'a.txt', rightStarts: [1], rightEnds: [2], rightQuotes: ['旧'], delta: $delta,
            basis: 'INFERRED'}]->(upper)
        """
            .replace("$delta", NO_DELTA));
  }

  @Test
  void aDocumentThatRepealsHundredsIsLinkedToEach() throws Exception {
    String linked = page("/doc/清", "application/ld+json").body();

    assertThat(JsonMapper.shared().readTree(linked).path("legislationRepeals")).hasSize(230);
    assertThat(page("/doc/清", "text/html").body()).contains("以上为前 100 项，另有 130 项未列出");
  }

  @Test
  void aTaskThatVeryManyCarryOutSaysThatNotAllAreListed() throws Exception {
    String plan = "/doc/示政办发〔2099〕1号/task/一/（一）/";

    assertThat(page(plan + "2", "text/html").body()).contains("至多列出得分最高的 100 项");
    assertThat(page(plan + "1", "text/html").body()).contains("下级落实").doesNotContain("至多列出得分最高的");
  }

  private HttpResponse<String> page(String path, String accepted) throws Exception {
    String encoded = URLEncoder.encode(path, StandardCharsets.UTF_8).replace("%2F", "/");
    return api.get(encoded, "Accept", accepted);
  }
}
