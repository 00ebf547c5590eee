/** Tests of starting and stopping. */
@NullMarked
package org.zhengmai.api.start;

import org.jspecify.annotations.NullMarked;
