/** Regions of administration and the levels of government. */
@NullMarked
package org.zhengmai.api.region;

import org.jspecify.annotations.NullMarked;
