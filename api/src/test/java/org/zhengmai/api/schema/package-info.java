/** Tests of schema and controllers together, without a store. */
@NullMarked
package org.zhengmai.api.schema;

import org.jspecify.annotations.NullMarked;
