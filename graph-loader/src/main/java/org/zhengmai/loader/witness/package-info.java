/**
 * Copies of one document. {@link org.zhengmai.loader.witness.CopyIndex} finds them, {@link
 * org.zhengmai.loader.witness.Witnesses} tells which is the best, and {@link
 * org.zhengmai.loader.witness.Collation} makes one text of them and lists where they differ.
 */
@NullMarked
package org.zhengmai.loader.witness;

import org.jspecify.annotations.NullMarked;
