package org.zhengmai.api.search;

import java.util.List;
import java.util.stream.Stream;
import org.zhengmai.cypher.Row;

/**
 * Something that a search found.
 *
 * @param id id of the node
 * @param kind what it is
 * @param score how like it is; above 0, to be compared within one search only
 * @param snippets the text around what was looked for, a field each
 */
record SearchHit(String id, SearchKind kind, double score, List<Snippet> snippets) {

  private static final List<String> FIELDS =
      List.of("number", "title", "heading", "text", "name", "indicator", "raw");

  SearchHit {
    snippets = List.copyOf(snippets);
  }

  static SearchHit of(Found found, Snippets snippets) {
    Row texts = found.node();
    Stream<Snippet> ofFields =
        FIELDS.stream()
            .filter(texts::has)
            .flatMap(field -> snippets.of(field, texts.string(field)).stream());
    Stream<Snippet> ofAliases =
        texts.has("aliases")
            ? texts.strings("aliases").stream()
                .flatMap(alias -> snippets.of("aliases", alias).stream())
                .limit(1)
            : Stream.empty();
    return new SearchHit(
        texts.string("id"),
        found.kind(),
        found.score(),
        Stream.concat(ofFields, ofAliases).toList());
  }
}
