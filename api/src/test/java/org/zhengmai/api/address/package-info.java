/** Tests of the pages behind addresses. */
@NullMarked
package org.zhengmai.api.address;

import org.jspecify.annotations.NullMarked;
