package org.zhengmai.loader.graph;

import org.jspecify.annotations.Nullable;

/**
 * The words that prove a fact.
 *
 * @param source the source file's name
 * @param start the first UTF-16 unit of the words in the source's text, from 0
 * @param end the unit after the last
 * @param page the number printed on the page that the words begin on; null where the source shows
 *     none
 * @param quote the characters there without white space
 * @param rule what found the fact
 * @param ruleVersion the rule's version
 */
public record Evidence(
    String source,
    int start,
    int end,
    @Nullable Integer page,
    String quote,
    String rule,
    int ruleVersion) {}
