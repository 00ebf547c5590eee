/** Search: documents, tasks, agencies and targets by words of theirs, the likest first. */
@NullMarked
package org.zhengmai.api.search;

import org.jspecify.annotations.NullMarked;
