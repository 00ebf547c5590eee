/** Two documents or two tasks side by side: what corresponds, what changed, what one lacks. */
@NullMarked
package org.zhengmai.api.compare;

import org.jspecify.annotations.NullMarked;
