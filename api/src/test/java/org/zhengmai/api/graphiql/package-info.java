/** Tests of the page that people ask their queries in. */
@NullMarked
package org.zhengmai.api.graphiql;

import org.jspecify.annotations.NullMarked;
