/** Tests of reading from the store. */
@NullMarked
package org.zhengmai.api.store;

import org.jspecify.annotations.NullMarked;
