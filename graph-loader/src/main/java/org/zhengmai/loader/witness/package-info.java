/** Copies of one document: {@link org.zhengmai.loader.witness.Witnesses} finds the best of them. */
@NullMarked
package org.zhengmai.loader.witness;

import org.jspecify.annotations.NullMarked;
