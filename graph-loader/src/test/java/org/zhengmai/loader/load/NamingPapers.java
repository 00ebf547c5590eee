package org.zhengmai.loader.load;

import java.util.List;
import java.util.Map;

/** Short invented papers of real places, dated 2090 to 2099, that name each other. */
final class NamingPapers {

  private NamingPapers() {}

  /** A paper of the city of Shuozhou. */
  static CorpusFile city(String number, String title, String date, String words) {
    return paper("朔州市人民政府", "朔政发" + number, title, date, words);
  }

  /** A paper of a department of the city, the code of its papers before the year. */
  static CorpusFile department(String name, String number, String title, String date) {
    return paper("朔州市" + name, number, title, date, "请落实。");
  }

  /** A paper of the province above it. */
  static CorpusFile province(String number, String title, String date, String words) {
    return paper("山西省人民政府", "晋政发" + number, title, date, words);
  }

  private static CorpusFile paper(
      String issuer, String number, String title, String date, String words) {
    String text =
        String.join(
            "\n\n",
            issuer + title,
            number,
            "各有关单位：",
            words,
            "一、总体要求",
            "湖面清洁，岸线整齐。",
            issuer,
            date,
            "");
    return Papers.file(number + ".txt", text);
  }

  /** The lines of a graph: who, what and whom, in order; inferred ones with a mark. */
  static List<String> lines(LoadedGraph graph) {
    return graph
        .fixture()
        .query(
            "MATCH (a:Document)-[r:DERIVES_FROM|FORWARDS|AMENDS|REPEALS|SUPERSEDES|REPLIES_TO|SAME_WORK]->(b)"
                + " RETURN replace(a.id, 'document/', '') + ' ' + r.relation"
                + " + CASE r.basis WHEN 'PRINTED' THEN '' ELSE ' ' + r.basis END"
                + " + ' ' + replace(b.id, 'document/', '') AS line ORDER BY line",
            Map.of())
        .stream()
        .map(row -> row.string("line"))
        .toList();
  }
}
