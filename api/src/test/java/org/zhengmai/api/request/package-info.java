/** Tests of what is remembered of requests. */
@NullMarked
package org.zhengmai.api.request;

import org.jspecify.annotations.NullMarked;
