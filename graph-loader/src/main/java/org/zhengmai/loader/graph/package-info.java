/**
 * What goes into the graph, as plain values: {@link org.zhengmai.loader.graph.DocumentRecord} holds
 * all of one document, and {@link org.zhengmai.loader.graph.RecordBuilder} makes it of the findings
 * of its witnesses. No database is needed to make or compare records.
 */
@NullMarked
package org.zhengmai.loader.graph;

import org.jspecify.annotations.NullMarked;
