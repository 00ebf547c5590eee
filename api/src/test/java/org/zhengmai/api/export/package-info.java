/** Tests of downloads. */
@NullMarked
package org.zhengmai.api.export;

import org.jspecify.annotations.NullMarked;
