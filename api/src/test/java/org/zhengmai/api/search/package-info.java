/** Tests of search. */
@NullMarked
package org.zhengmai.api.search;

import org.jspecify.annotations.NullMarked;
