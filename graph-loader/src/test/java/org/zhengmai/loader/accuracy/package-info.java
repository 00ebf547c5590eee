/** Measuring how much of what labels say is found, and how much of what is found they say. */
@NullMarked
package org.zhengmai.loader.accuracy;

import org.jspecify.annotations.NullMarked;
