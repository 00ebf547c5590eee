/** Where the copies of a document differ. */
@NullMarked
package org.zhengmai.api.variant;

import org.jspecify.annotations.NullMarked;
