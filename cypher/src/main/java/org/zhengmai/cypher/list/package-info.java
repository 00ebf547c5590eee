/**
 * Lists that are filtered, ordered, paged and counted: from a file of small pieces of Cypher, one a
 * condition, order or facet, come the queries that are asked for ({@link
 * org.zhengmai.cypher.list.ListComposer}); and what other queries may go on to ({@link
 * org.zhengmai.cypher.list.Onward}).
 */
@NullMarked
package org.zhengmai.cypher.list;

import org.jspecify.annotations.NullMarked;
