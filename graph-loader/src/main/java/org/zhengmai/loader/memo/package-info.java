/**
 * What was worked out once and is asked for again: {@link org.zhengmai.loader.memo.Remembered}
 * keeps it, within bounds.
 */
@NullMarked
package org.zhengmai.loader.memo;

import org.jspecify.annotations.NullMarked;
