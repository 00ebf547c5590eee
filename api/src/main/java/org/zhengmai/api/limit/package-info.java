/** Bounds on what one request may ask for, checked before the store is asked. */
@NullMarked
package org.zhengmai.api.limit;

import org.jspecify.annotations.NullMarked;
