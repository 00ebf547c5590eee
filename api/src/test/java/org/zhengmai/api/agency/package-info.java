/** Tests of the parts of {@code agency} that need no store. */
@NullMarked
package org.zhengmai.api.agency;

import org.jspecify.annotations.NullMarked;
