/** Tests of what a line passes over. */
@NullMarked
package org.zhengmai.api.lineage;

import org.jspecify.annotations.NullMarked;
