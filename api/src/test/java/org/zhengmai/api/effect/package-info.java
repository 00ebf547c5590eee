/** Tests of what documents do to others that need no store. */
@NullMarked
package org.zhengmai.api.effect;

import org.jspecify.annotations.NullMarked;
