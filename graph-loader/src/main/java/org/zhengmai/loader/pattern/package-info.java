/**
 * Patterns in linear time: {@link org.zhengmai.loader.pattern.Pattern} has the syntax and the
 * meaning of RE2/J, and finds matches with automata that are built while a text is read.
 */
@NullMarked
package org.zhengmai.loader.pattern;

import org.jspecify.annotations.NullMarked;
