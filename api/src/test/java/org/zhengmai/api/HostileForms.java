package org.zhengmai.api;

import java.util.List;

/** Requests that are hostile by their form: bodies, shapes and fragments. */
final class HostileForms {

  private HostileForms() {}

  static List<Hostile> bodies() {
    return List.of(
        new Hostile("an empty body", "", Hostile.BAD),
        new Hostile("broken JSON", "{\"query\": ", Hostile.BAD),
        new Hostile("a batch", "[{\"query\": \"{ documents { totalCount } }\"}]", Hostile.BAD),
        new Hostile("a text for a body", "\"{ documents { totalCount } }\"", Hostile.BAD),
        new Hostile("null for a body", "null", Hostile.BAD),
        new Hostile("no query", "{\"variables\": {}}", Hostile.BAD),
        new Hostile("null for a query", "{\"query\": null}", Hostile.BAD),
        new Hostile("an object for a query", "{\"query\": {\"a\": 1}}", Hostile.BAD),
        new Hostile(
            "a list for variables",
            "{\"query\": \"{ documents { totalCount } }\", \"variables\": [1]}",
            Hostile.BAD),
        new Hostile(
            "JSON nested 100,000 deep",
            "{\"query\": \"{ documents { totalCount } }\", \"variables\": {\"a\": "
                + "[".repeat(100_000)
                + "]".repeat(100_000)
                + "}}",
            Hostile.BAD),
        Hostile.query("an empty query", "", Hostile.BAD),
        Hostile.query("nothing but a comment", "# 没有内容", Hostile.BAD),
        Hostile.query(
            "a body of three million bytes",
            "{ documents { totalCount } }" + " ".repeat(3_000_000),
            Hostile.BAD),
        Hostile.query(
            "a query of half a million characters",
            "{ documents { totalCount } }" + " ".repeat(500_000),
            Hostile.BAD));
  }

  static List<Hostile> shapes() {
    String nested =
        "{ region(code: \"1\") " + "{ parent ".repeat(20) + "{ id }" + " }".repeat(20) + " }";
    return List.of(
        Hostile.query("20 levels", nested, Hostile.COMPLEX),
        Hostile.query("20,000 opening braces", "{ a ".repeat(20_000), Hostile.BAD),
        Hostile.query("4,000 levels", "{ a ".repeat(4_000) + "}".repeat(4_000), Hostile.BAD),
        Hostile.query(
            "a list in a list 5,000 times",
            "{ node(id: " + "[".repeat(5_000) + "]".repeat(5_000) + ") { id } }",
            Hostile.BAD),
        Hostile.query("100 pages of 100 of 100 of 100", pages(), Hostile.COMPLEX),
        Hostile.query(
            "2,000 aliases of a full page",
            "{ " + aliased(2_000, "tasks(first: 100) { nodes { id document { id } } }") + "}",
            Hostile.BAD),
        Hostile.query(
            "380 aliases of a full page of three levels",
            "{ "
                + aliased(
                    380,
                    "tasks(first: 100) { nodes { document { tasks(first: 100) { totalCount } } } }")
                + "}",
            Hostile.COMPLEX),
        Hostile.query(
            "the same field 3,000 times",
            "{ documents { " + "totalCount ".repeat(12_000) + "} }",
            Hostile.BAD),
        Hostile.query(
            "500 directives on a field",
            "{ documents { totalCount " + "@include(if: true) ".repeat(500) + "} }",
            Hostile.BAD),
        Hostile.query(
            "a directive that there is not",
            "{ documents @rm(path: \"/\") { totalCount } }",
            Hostile.BAD),
        Hostile.query(
            "two operations without names",
            "{ documents { totalCount } } { sources { totalCount } }",
            Hostile.BAD),
        Hostile.query("a mutation", "mutation { dropDatabase }", Hostile.BAD),
        Hostile.query("a subscription", "subscription { everything }", Hostile.BAD),
        Hostile.query("the schema asked for in rings", introspection(), Hostile.COMPLEX));
  }

  private static String pages() {
    return "{ documents(first: 100) { nodes { tasks(first: 100) { nodes { responsibilities { agency {"
        + " responsibilities(first: 100) { nodes { task { document { id } } } } } } } } } } }";
  }

  private static String aliased(int times, String field) {
    StringBuilder fields = new StringBuilder();
    for (int i = 0; i < times; i++) {
      fields.append('a').append(i).append(": ").append(field).append(' ');
    }
    return fields.toString();
  }

  private static String introspection() {
    return "{ __schema { types "
        + "{ fields { type ".repeat(4)
        + "{ name }"
        + " } }".repeat(4)
        + " } }";
  }

  static List<Hostile> fragments() {
    StringBuilder bomb = new StringBuilder("{ documents { ...f0 } }");
    for (int i = 0; i < 40; i++) {
      bomb.append(
          " fragment f%d on DocumentConnection { ...f%d ...f%d }".formatted(i, i + 1, i + 1));
    }
    bomb.append(" fragment f40 on DocumentConnection { totalCount }");
    return List.of(
        Hostile.query(
            "fragments in a ring",
            "{ documents { ...a } } fragment a on DocumentConnection { ...b } fragment b on DocumentConnection { ...a }",
            Hostile.BAD),
        Hostile.query(
            "a fragment in itself",
            "{ documents { ...a } } fragment a on DocumentConnection { ...a }",
            Hostile.BAD),
        Hostile.query("a fragment that there is not", "{ documents { ...nowhere } }", Hostile.BAD),
        Hostile.query(
            "a fragment of another type",
            "{ documents { ...a } } fragment a on Task { id }",
            Hostile.BAD),
        Hostile.query("fragments that double 40 times", bomb.toString(), Hostile.COMPLEX));
  }
}
