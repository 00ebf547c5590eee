/** Mentions of one document by another. */
@NullMarked
package org.zhengmai.api.citation;

import org.jspecify.annotations.NullMarked;
