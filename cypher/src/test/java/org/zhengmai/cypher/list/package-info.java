/** Tests of how questions to lists become queries. */
@NullMarked
package org.zhengmai.cypher.list;

import org.jspecify.annotations.NullMarked;
