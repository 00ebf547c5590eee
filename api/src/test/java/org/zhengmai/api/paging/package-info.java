/** Tests of the parts of {@code paging} that need no store. */
@NullMarked
package org.zhengmai.api.paging;

import org.jspecify.annotations.NullMarked;
