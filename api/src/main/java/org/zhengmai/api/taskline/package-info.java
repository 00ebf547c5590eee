/** Lines between tasks: what a task carries out, who carries it out, and what is parallel to it. */
@NullMarked
package org.zhengmai.api.taskline;

import org.jspecify.annotations.NullMarked;
