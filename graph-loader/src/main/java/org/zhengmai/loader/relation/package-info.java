/**
 * What a document does to the documents that it names: it rests on them, forwards, amends, repeals
 * or replaces them. {@link org.zhengmai.loader.relation.LineRules} reads it from the printed words,
 * more finely than a citation's own relation does, which stays as it is.
 */
@NullMarked
package org.zhengmai.loader.relation;

import org.jspecify.annotations.NullMarked;
