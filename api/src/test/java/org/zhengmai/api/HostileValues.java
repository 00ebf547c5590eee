package org.zhengmai.api;

import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Requests that are hostile by their values: literals, types, cursors and texts. */
final class HostileValues {

  private HostileValues() {}

  static List<Hostile> literals() {
    return List.of(
        Hostile.query(
            "a number of 10,000 digits",
            "{ documents(first: " + "9".repeat(10_000) + ") { totalCount } }",
            Hostile.BAD),
        Hostile.query(
            "a number above all integers",
            "{ documents(first: 99999999999) { totalCount } }",
            Hostile.BAD),
        Hostile.query(
            "an exponent without end",
            "{ tasks(filter: {deadlineTo: 1e999999999}) { totalCount } }",
            Hostile.BAD),
        Hostile.query(
            "a page of 2,147,483,647",
            "{ documents(first: 2147483647) { nodes { id } } }",
            "BAD_REQUEST|TOO_COMPLEX"),
        Hostile.query(
            "a page of minus one", "{ documents(first: -1) { nodes { id } } }", Hostile.BAD),
        Hostile.query(
            "a name of 150,000 characters",
            "{ agency(name: \"" + "局".repeat(150_000) + "\") { id } }",
            Hostile.BAD),
        Hostile.query(
            "a search of 150,000 characters",
            "{ search(query: \"" + "局".repeat(150_000) + "\") { totalCount } }",
            Hostile.BAD),
        Hostile.query("a string that does not end", "{ document(number: \"\"\"示", Hostile.BAD),
        Hostile.asked(
            "zero bytes and lone surrogates",
            "query($n: String!) { document(number: $n) { id } }",
            Map.of("n", "\u0000\uD800示\u202E"),
            Hostile.HARMLESS));
  }

  static List<Hostile> types() {
    String document = "query($n: String!) { document(number: $n) { id } }";
    return List.of(
        Hostile.query(
            "a text for a constant",
            "{ documents(filter: {status: \"HELD\"}) { totalCount } }",
            Hostile.BAD),
        Hostile.query(
            "a constant that there is not",
            "{ documents(filter: {status: LOST}) { totalCount } }",
            Hostile.BAD),
        Hostile.query(
            "a day that there is not",
            "{ tasks(filter: {deadlineTo: \"2099-02-30\"}) { totalCount } }",
            Hostile.BAD),
        Hostile.query(
            "a day of the year 999,999,999",
            "{ tasks(filter: {deadlineTo: \"+999999999-12-31\"}) { totalCount } }",
            Hostile.BAD),
        Hostile.query(
            "a field that there is not", "{ documents { nodes { password } } }", Hostile.BAD),
        Hostile.query(
            "an argument that there is not",
            "{ documents(where: \"1=1\") { totalCount } }",
            Hostile.BAD),
        Hostile.asked("a variable that is missing", document, Map.of(), Hostile.BAD),
        Hostile.asked("a list for a text", document, Map.of("n", List.of("a", "b")), Hostile.BAD),
        Hostile.asked(
            "an object for a text", document, Map.of("n", Map.of("$ne", "")), Hostile.BAD),
        Hostile.query("null for what must be", "{ document(number: null) { id } }", Hostile.BAD));
  }

  static List<Hostile> cursors(String task, String byName) {
    String after =
        "query($c: String!) { tasks(after: $c, filter: {kind: KEY_TASK}) { nodes { id } } }";
    return List.of(
        Hostile.asked("no cursor", after, Map.of("c", "' OR 1=1"), Hostile.BAD),
        Hostile.asked("a cursor of nothing", after, Map.of("c", ""), Hostile.BAD),
        Hostile.asked("a cursor of null", after, Map.of("c", "bnVsbA"), Hostile.BAD),
        Hostile.asked(
            "a cursor of a ring of brackets", after, Map.of("c", "W1tbW1tbW1tbW1tb"), Hostile.BAD),
        Hostile.asked("a cursor with another filter", after, Map.of("c", task), Hostile.BAD),
        Hostile.asked(
            "a cursor of another list",
            "query($c: String!) { documents(after: $c) { nodes { id } } }",
            Map.of("c", task),
            Hostile.BAD),
        Hostile.asked(
            "a cursor of another order",
            "query($c: String!) { agencies(orderBy: RESPONSIBILITY_COUNT, after: $c) { nodes { id } } }",
            Map.of("c", byName),
            Hostile.BAD),
        Hostile.asked(
            "a cursor with numbers for texts",
            "query($c: String!) { tasks(after: $c) { nodes { id } } }",
            Map.of("c", forged(task)),
            Hostile.BAD));
  }

  /** The digest is right, and what follows it is not. */
  private static String forged(String cursor) {
    Object[] parts = Hostile.JSON.readValue(Base64.getUrlDecoder().decode(cursor), Object[].class);
    Object[] wrong = {parts[0], Map.of("a", 1), "x", List.of()};
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(Hostile.JSON.writeValueAsBytes(wrong));
  }

  static List<Hostile> lucene() {
    return List.of(
        search("operators of Lucene", "title:[* TO *] AND (医院~9 OR \"", Hostile.HARMLESS),
        search("a regular expression", "/.*(a+)+b.*/", Hostile.HARMLESS),
        search("wildcards", "*?* 局", Hostile.HARMLESS),
        search("signs only", "\\\" ( ) { } [ ] ^ ~ * ? : / && || !", Hostile.BAD),
        search("blanks only", "   ", Hostile.BAD),
        search("50 words", "甲 乙 丙 丁 戊 己 庚 辛 壬 癸 子 丑 寅 卯 辰 巳 午 未 申 酉 戌 亥 ", Hostile.BAD));
  }

  private static Hostile search(String name, String words, String code) {
    return Hostile.asked(
        name,
        "query($q: String!) { search(query: $q) { totalCount nodes { score } } }",
        Map.of("q", words),
        code);
  }

  static List<Hostile> cypher() {
    String end = "'}) DETACH DELETE d //";
    return List.of(
        Hostile.asked(
            "Cypher for a number",
            "query($x: String!) { document(number: $x) { id } }",
            Map.of("x", end),
            Hostile.HARMLESS),
        Hostile.asked(
            "Cypher for an id",
            "query($x: ID!) { node(id: $x) { id } }",
            Map.of("x", "task/" + end),
            Hostile.HARMLESS),
        Hostile.asked(
            "Cypher for a region",
            "query($x: String!) { documents(filter: {region: $x}) { totalCount } }",
            Map.of("x", "示范市' OR true OR '"),
            Hostile.HARMLESS),
        Hostile.asked(
            "Cypher for a name",
            "query($x: String!) { agency(name: $x) { id } }",
            Map.of("x", "` MATCH (n) DETACH DELETE n //"),
            "NOT_FOUND"),
        Hostile.asked(
            "a parameter for a name",
            "query($x: String!) { agency(name: $x) { id } }",
            Map.of("x", "$keys"),
            "NOT_FOUND"),
        Hostile.asked(
            "Cypher for an indicator",
            "query($x: String!) { targets(filter: {indicator: $x}) { totalCount } }",
            Map.of("x", "' CALL dbms.killQueries([]) '"),
            Hostile.HARMLESS));
  }

  static List<Hostile> graphs() {
    return List.of(
        Hostile.query(
            "a drawing of 100,000 nodes",
            "{ graph(around: [\"region/990100\"], limit: 100000) { totalNodes } }",
            "BAD_REQUEST|TOO_COMPLEX"),
        Hostile.query(
            "a drawing of 1,000 steps",
            "{ graph(around: [\"region/990100\"], hops: 1000) { totalNodes } }",
            Hostile.BAD),
        Hostile.query(
            "a drawing around nothing", "{ graph(around: []) { totalNodes } }", Hostile.BAD),
        Hostile.asked(
            "edges among 5,000 ids",
            "query($i: [ID!]!) { edgesAmong(ids: $i) { source } }",
            Map.of("i", IntStream.range(0, 5_000).mapToObj(i -> "task/" + i).toList()),
            Hostile.BAD),
        Hostile.query(
            "a comparison of what there is not",
            "{ compare(left: \"无〔2099〕1号\", right: \"无〔2099〕2号\") { plain } }",
            "NOT_FOUND"));
  }

  static List<Hostile> hashes() {
    return List.of(
        new Hostile(
            "a hash that no one sent",
            "{\"extensions\": {\"persistedQuery\": {\"version\": 1, \"sha256Hash\": \"00\"}}}",
            "PERSISTED_QUERY_NOT_FOUND"),
        new Hostile(
            "a list for a hash",
            "{\"extensions\": {\"persistedQuery\": {\"version\": 1, \"sha256Hash\": [1]}}}",
            "PERSISTED_QUERY_NOT_FOUND"),
        new Hostile(
            "a text for a persisted query",
            "{\"extensions\": {\"persistedQuery\": \"x\"}}",
            Hostile.BAD),
        new Hostile(
            "another text's hash",
            "{\"query\": \"{ documents { totalCount } }\", \"extensions\": {\"persistedQuery\": {\"version\": 1, \"sha256Hash\": \"00\"}}}",
            "PERSISTED_QUERY_MISMATCH"));
  }
}
