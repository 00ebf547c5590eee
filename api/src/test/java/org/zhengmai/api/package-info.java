/** Tests of the server as a whole, over HTTP and on a real store. */
@NullMarked
package org.zhengmai.api;

import org.jspecify.annotations.NullMarked;
