/** Tests of how documents are cited. */
@NullMarked
package org.zhengmai.api.cite;

import org.jspecify.annotations.NullMarked;
