/** The line of a document up to what it rests on and down to what rests on it. */
@NullMarked
package org.zhengmai.api.lineage;

import org.jspecify.annotations.NullMarked;
