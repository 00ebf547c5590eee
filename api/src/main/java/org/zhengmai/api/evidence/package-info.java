/** Where a fact stands in print: evidence, source files and the copies of a document in them. */
@NullMarked
package org.zhengmai.api.evidence;

import org.jspecify.annotations.NullMarked;
