/** How two nodes are connected, step by step, with the words that prove each. */
@NullMarked
package org.zhengmai.api.path;

import org.jspecify.annotations.NullMarked;
