/**
 * The driver, the embedded server, the query files and the migrator. Public only because Java asks
 * for it: everything outside goes through {@link org.zhengmai.cypher} and nothing here knows that
 * package. It is the only package that imports {@code org.neo4j}.
 */
@NullMarked
package org.zhengmai.cypher.internal;

import org.jspecify.annotations.NullMarked;
