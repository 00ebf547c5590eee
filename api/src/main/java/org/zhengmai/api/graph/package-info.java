/**
 * The graph as nodes and edges for drawing: what lies around some nodes, what one node opens into,
 * which edges run among given nodes, and how many neighbours each has. A step is a query of its
 * own, and none is taken once there are enough nodes.
 */
@NullMarked
package org.zhengmai.api.graph;

import org.jspecify.annotations.NullMarked;
