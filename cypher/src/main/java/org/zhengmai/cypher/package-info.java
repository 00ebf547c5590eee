/**
 * Opening a store, bringing it to the current schema, and running the queries that are kept as
 * {@code .cypher} files.
 */
@NullMarked
package org.zhengmai.cypher;

import org.jspecify.annotations.NullMarked;
