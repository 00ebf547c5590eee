/** GraphiQL, served with all its assets from our own origin. */
@NullMarked
package org.zhengmai.api.graphiql;

import org.jspecify.annotations.NullMarked;
