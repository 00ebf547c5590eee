/** Documents and their sections. */
@NullMarked
package org.zhengmai.api.document;

import org.jspecify.annotations.NullMarked;
