/** Global ids: which kind of thing an id means, and how to fetch it. */
@NullMarked
package org.zhengmai.api.node;

import org.jspecify.annotations.NullMarked;
