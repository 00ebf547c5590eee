package org.zhengmai.api.graph;

/** Ways that an edge can run, seen from a node. */
enum EdgeDirection {
  OUT,
  IN
}
