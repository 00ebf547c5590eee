/**
 * The graph as nodes and edges for drawing: what lies around some nodes, what one node opens into,
 * which edges run among given nodes, and how many neighbours each has. Limits hold inside the
 * query, before anything is expanded further.
 */
@NullMarked
package org.zhengmai.api.graph;

import org.jspecify.annotations.NullMarked;
