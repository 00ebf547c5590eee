package org.zhengmai.cypher.list;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.zhengmai.cypher.list.ListFilter.All;
import org.zhengmai.cypher.list.ListFilter.Any;
import org.zhengmai.cypher.list.ListFilter.Not;
import org.zhengmai.cypher.list.ListFilter.Term;
import org.zhengmai.cypher.list.ListQuestion.Facets;
import org.zhengmai.cypher.list.ListQuestion.Page;

class ListComposerTests {

  private static final String FILE =
      """
      // Things. A row is a thing t.
      //: rows t
      //: from all
      MATCH (t:Thing)
      //: from box
      MATCH (:Box {id: $box})-->(t:Thing)
      //: anchor owner
      MATCH (t:Thing)<--(:Owner {id: $owner})
      //: where size
      t.size = $size
      //: where owner, since
      EXISTS { (t)<--(o) WHERE o.id = $owner AND ($since IS NULL OR o.since >= $since) }
      //: order ID
      t.id TEXT PLAIN
      //: order WEIGHT
      t.weight NUMBER
      //: order PART_COUNT DOWN
      COUNT { (t)-->() } NUMBER
      //: tie
      t.id TEXT PLAIN
      //: item
      thing: t {.id /*: note */, .note/*:*/}
      //: with part p
      OPTIONAL MATCH (t)-->(p)
      //
      part: p
      //: shared owner
      UNWIND items AS item
      MATCH (t:Thing {id: item.thing.id})<--(o:Owner)
      RETURN collect(DISTINCT {owner: o}) AS owner
      //: facet SIZE
      WITH t, t.size AS value, t.size AS label
      """;

  private static final Listing THINGS = Listing.parse("things", FILE);
  private static final Term SIZE = new Term(Map.of("size", "p0"));
  private static final Term OWNER = new Term(Map.of("owner", "p1"));

  private final ListComposer composer = new ListComposer(List.of(THINGS));

  @Test
  void conditionsNameParametersOfTheKeyAndHoldNoValue() {
    assertThat(filter(new All(List.of(SIZE, new Any(List.of(OWNER, SIZE))))))
        .contains("(t.size = key.p0)", "o.id = key.p1", "null IS NULL OR")
        .doesNotContain("$size", "$owner", "$since");
  }

  @Test
  void aConditionThatAllRowsFulfilIsWhereTheSearchBegins() {
    assertThat(filter(new All(List.of(SIZE, OWNER)))).contains("<--(:Owner {id: key.p1})");
    assertThat(filter(new Any(List.of(SIZE, OWNER)))).doesNotContain("(:Owner");
    assertThat(filter(new Not(OWNER))).doesNotContain("(:Owner");
    assertThat(query("box", OWNER, page(false)))
        .contains("(:Box {id: key.box})")
        .doesNotContain("(:Owner");
  }

  @Test
  void whatIsUnknownOfARowIsNotSoAndItsContraryIs() {
    assertThat(filter(new Not(SIZE))).contains("WHERE NOT coalesce(t.size = key.p0, false)");
    assertThat(filter(new Not(new Not(SIZE)))).contains("WHERE (t.size = key.p0)");
    assertThat(filter(new Not(new All(List.of(SIZE, OWNER)))))
        .contains("(NOT coalesce(t.size = key.p0, false)\n  OR NOT EXISTS {");
    assertThat(filter(new Any(List.of()))).contains("WHERE false");
    assertThat(filter(new Not(new All(List.of())))).contains("WHERE false");
  }

  @Test
  void theListsOwnOrderDecidesWhatTheOrdersAskedForLeaveOpen() {
    assertThat(
            query(
                "all",
                ListFilter.NONE,
                new Page(List.of("PART_COUNT", "WEIGHT_DESC"), false, true, true, List.of())))
        .contains(
            "ORDER BY k0 DESC, k1 DESC, t.id LIMIT $limit",
            "coalesce(t.weight, -9007199254740991) AS k1",
            "k0 < key.after[0] OR k0 = key.after[0] AND (k1 < key.after[1] OR k1 = key.after[1] AND"
                + " (t.id > key.after[2]))",
            "sort: [k0, k1, t.id]");
    assertThat(THINGS.keyTypes(List.of("PART_COUNT", "WEIGHT_DESC")))
        .isEqualTo(List.of(Long.class, Long.class, String.class));
  }

  @Test
  void backwardsEveryKeyIsTurned() {
    assertThat(
            query("all", ListFilter.NONE, new Page(List.of("WEIGHT"), true, true, true, List.of())))
        .contains(
            "coalesce(t.weight, 9007199254740991) AS k0",
            "ORDER BY k0 DESC, t.id DESC",
            "k0 < key");
    assertThat(query("all", ListFilter.NONE, page(true)))
        .contains("t.id <= coalesce(key.after[0], '\\uFFFF')", "ORDER BY t.id DESC LIMIT");
  }

  /** Else the second key would be read from the store for each row that is found. */
  @Test
  void whereTheFirstKeyComesWithTheRowTheOthersAreReadOfTheEarliestOnly() {
    Listing ranked =
        Listing.parse(
            "ranked",
            FILE.replace("rows t", "rows t, score")
                .replace("order ID\nt.id TEXT PLAIN", "order SCORE DOWN\nscore REAL PLAIN"));
    ListComposer ofRanked = new ListComposer(List.of(ranked));

    assertThat(
            ofRanked.query(
                List.of(new ListQuestion("ranked", "all", ListFilter.NONE, page(false)))))
        .contains(
            "ORDER BY score DESC\nWITH key, collect({t: t, score: score}) AS ranked",
            "row.score >= last",
            "ORDER BY score DESC, t.id LIMIT $limit");
    assertThat(
            ofRanked.query(List.of(new ListQuestion("ranked", "all", ListFilter.NONE, page(true)))))
        .contains("ORDER BY score\nWITH key, collect", "row.score <= last")
        .contains("ORDER BY score, t.id DESC LIMIT $limit");
    assertThat(query("all", ListFilter.NONE, page(false))).doesNotContain("ranked");
  }

  @Test
  void severalQuestionsAreOneQueryAndEqualOnesAreMadeOnce() {
    ListQuestion one = new ListQuestion("things", "all", SIZE, page(false));
    ListQuestion two = new ListQuestion("things", "all", OWNER, page(false));
    String query = composer.query(List.of(one, two));

    assertThat(query).containsSubsequence("UNWIND $keys[0]", "UNION ALL", "UNWIND $keys[1]");
    assertThat(composer.query(List.of(one, two))).isSameAs(query);
  }

  @Test
  void whatTheListDoesNotHaveIsRefused() {
    for (ListQuestion question :
        List.of(
            new ListQuestion("nothing", "all", SIZE, page(false)),
            new ListQuestion("things", "shelf", SIZE, page(false)),
            new ListQuestion("things", "all", new Term(Map.of("x", "p")), page(false)),
            new ListQuestion(
                "things", "all", SIZE, new Page(List.of("ID_ASC"), false, true, true, List.of())),
            new ListQuestion(
                "things", "all", SIZE, new Page(List.of("_DESC"), false, true, true, List.of())),
            new ListQuestion("things", "all", SIZE, new Facets(List.of("X'}) //"))))) {
      assertThatThrownBy(() -> composer.query(List.of(question)))
          .isInstanceOf(IllegalArgumentException.class);
    }
  }

  @Test
  void theSamplesUseEveryPieceOfTheFile() {
    assertThat(composer.samples()).containsOnlyKeys("facets-things", "list-things");
    assertThat(composer.samples().get("list-things"))
        .contains(
            "(:Box {id", "(:Owner {id", "t.size = key.size", "key.since", "t.weight", "COUNT {");
    assertThat(composer.samples().get("facets-things")).contains("by: 'SIZE'");
  }

  @Test
  void aFileOfAnotherFormIsRefused() {
    for (String text :
        List.of(
            "",
            "//: rows t",
            FILE.replace("//: item", "//: itme"),
            FILE.replace("//: shared owner", "//: shared part"),
            FILE.replace("/*: note */", "/*: part */"),
            FILE.replace("/*:*/", ""),
            FILE.replace("t.weight NUMBER", "t.weight"))) {
      assertThatThrownBy(() -> Listing.parse("things", text))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("The list things");
    }
  }

  @Test
  void whatIsNotWantedIsNotAskedFor() {
    assertThat(query("all", SIZE, new Page(List.of(), false, false, true, List.of())))
        .contains("RETURN count(t) AS total", "[] AS items")
        .doesNotContain("LIMIT");
    assertThat(query("all", SIZE, new Page(List.of(), false, true, false, List.of())))
        .contains("LIMIT $limit", "0 AS total")
        .doesNotContain("count(");
  }

  @Test
  void whatAPageCarriesIsReadOnceOfItsItemsAndOnlyWhereItIsWanted() {
    Page both = new Page(List.of(), false, true, false, List.of("part", "owner"));
    assertThat(query("all", SIZE, both))
        .containsSubsequence(
            "OPTIONAL MATCH (t)-->(p)",
            "collect({thing: t {.id}, part: p, sort",
            "CALL (items) {",
            "UNWIND items AS item",
            "items AS items, {owner: owner} AS shared");
    assertThat(query("all", SIZE, page(false)))
        .contains("{} AS shared")
        .doesNotContain("(p)", "UNWIND items");
    Page total = new Page(List.of(), false, false, true, List.of("owner"));
    assertThat(query("all", SIZE, total)).contains("{} AS shared").doesNotContain("UNWIND items");
  }

  @Test
  void whatOnlyAFieldNeedsIsReadWhereThatFieldIsAskedFor() {
    assertThat(THINGS.parts()).containsExactly("note");
    assertThat(query("all", SIZE, new Page(List.of(), false, true, false, List.of("note"))))
        .contains("thing: t {.id , .note}");
    assertThat(query("all", SIZE, page(false)))
        .contains("thing: t {.id}")
        .doesNotContain("note", "/*");
  }

  private static Page page(boolean backwards) {
    return new Page(List.of(), backwards, true, true, List.of());
  }

  private String filter(ListFilter filter) {
    return query("all", filter, page(false));
  }

  private String query(String start, ListFilter filter, ListQuestion.Wanted wanted) {
    return composer.query(List.of(new ListQuestion("things", start, filter, wanted)));
  }

  @Test
  void aConditionIsWrittenTheSameInWhateverOrderItsFieldsCome() {
    Map<String, String> one = new LinkedHashMap<>();
    one.put("text", "p0");
    one.put("agency", "p1");
    Map<String, String> other = new LinkedHashMap<>();
    other.put("agency", "p1");
    other.put("text", "p0");
    assertThat(new ListFilter.Term(one))
        .hasToString("Term[fields={agency=p1, text=p0}]")
        .hasToString(new ListFilter.Term(other).toString());
  }
}
