package org.zhengmai.loader.extract;

/**
 * What found a fact, so that a reader can ask why it is there.
 *
 * @param name of the rule, for example {@code labelled-parenthesis}
 * @param version counts up when what the rule finds changes
 */
public record Rule(String name, int version) {}
