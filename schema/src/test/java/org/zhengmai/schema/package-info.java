/** Tests of the schema's files alone. */
@NullMarked
package org.zhengmai.schema;

import org.jspecify.annotations.NullMarked;
