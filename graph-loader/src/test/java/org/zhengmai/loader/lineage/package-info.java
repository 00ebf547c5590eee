/** Tests of the comparison of tasks, with an invented chain of papers and a generator of tasks. */
@NullMarked
package org.zhengmai.loader.lineage;

import org.jspecify.annotations.NullMarked;
