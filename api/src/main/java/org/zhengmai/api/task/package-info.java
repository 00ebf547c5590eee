/** Tasks, their deadlines, and the agencies that answer for them. */
@NullMarked
package org.zhengmai.api.task;

import org.jspecify.annotations.NullMarked;
