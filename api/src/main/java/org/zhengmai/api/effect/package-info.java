/** What documents end or change, on which day, and whether a document was in force on a day. */
@NullMarked
package org.zhengmai.api.effect;

import org.jspecify.annotations.NullMarked;
