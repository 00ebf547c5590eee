package org.zhengmai.api.evidence;

import org.jspecify.annotations.Nullable;
import org.zhengmai.api.store.Columns;
import org.zhengmai.cypher.Row;

/**
 * Where a fact stands in a source file.
 *
 * @param source name of the source file
 * @param start start in UTF-16 units of the decoded text, from 0
 * @param end end in UTF-16 units, exclusive
 * @param page the number printed on the page that it begins on; null where the source shows none
 * @param quote the printed words without white space; null where the fact is the whole passage
 * @param rule the rule that found it; null when not recorded
 * @param ruleVersion the rule's version; null when not recorded
 */
public record Evidence(
    String source,
    int start,
    int end,
    @Nullable Integer page,
    @Nullable String quote,
    @Nullable String rule,
    @Nullable Integer ruleVersion) {

  /**
   * Reads the evidence of a fact.
   *
   * @param fact properties of the node or relationship that states it
   * @return the evidence; null for a fact that is not printed anywhere
   */
  public static @Nullable Evidence of(Row fact) {
    if (!fact.has("source") || !fact.has("start") || !fact.has("end")) {
      return null;
    }
    return new Evidence(
        fact.string("source"),
        fact.integer("start"),
        fact.integer("end"),
        Columns.integer(fact, "page"),
        Columns.text(fact, "quote"),
        Columns.text(fact, "rule"),
        Columns.integer(fact, "ruleVersion"));
  }
}
