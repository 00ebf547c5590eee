/** Tests of the parts of {@code document} that need no store. */
@NullMarked
package org.zhengmai.api.document;

import org.jspecify.annotations.NullMarked;
