/** What a reader of a document should know. */
@NullMarked
package org.zhengmai.api.observation;

import org.jspecify.annotations.NullMarked;
