/** How much agencies answer for. */
@NullMarked
package org.zhengmai.api.workload;

import org.jspecify.annotations.NullMarked;
