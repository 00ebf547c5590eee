/** The server and what it is configured with. */
@NullMarked
package org.zhengmai.api;

import org.jspecify.annotations.NullMarked;
