/** Tests of comparisons that need no store. */
@NullMarked
package org.zhengmai.api.compare;

import org.jspecify.annotations.NullMarked;
