/**
 * Records into the graph: {@link org.zhengmai.loader.load.CorpusLoader} compares a corpus with what
 * a store holds and writes what is new or changed, one transaction a document. The only package of
 * the loader that knows a store.
 */
@NullMarked
package org.zhengmai.loader.load;

import org.jspecify.annotations.NullMarked;
