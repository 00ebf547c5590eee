package org.zhengmai.loader.resolve;

/**
 * A division named at the start of a text.
 *
 * @param region the division
 * @param length how many characters of the folded text name it, its superiors included
 */
record RegionPrefix(Region region, int length) {}
