/** What rests on a document, directly or through others. */
@NullMarked
package org.zhengmai.api.impact;

import org.jspecify.annotations.NullMarked;
