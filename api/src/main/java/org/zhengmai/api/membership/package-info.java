/** Who belongs to groups, by rule or as documents state, and where their offices are. */
@NullMarked
package org.zhengmai.api.membership;

import org.jspecify.annotations.NullMarked;
