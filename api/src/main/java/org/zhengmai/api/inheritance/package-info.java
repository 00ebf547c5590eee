/** A topic as columns by level of government, with what joins them. */
@NullMarked
package org.zhengmai.api.inheritance;

import org.jspecify.annotations.NullMarked;
