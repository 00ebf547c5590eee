/** Tests of the bounds on requests. */
@NullMarked
package org.zhengmai.api.limit;

import org.jspecify.annotations.NullMarked;
