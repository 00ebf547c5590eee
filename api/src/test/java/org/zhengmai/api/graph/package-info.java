/** Tests of the graph as nodes and edges. */
@NullMarked
package org.zhengmai.api.graph;

import org.jspecify.annotations.NullMarked;
