/** How a document or a task is cited in a paper: as a line of text or as data for a program. */
@NullMarked
package org.zhengmai.api.cite;

import org.jspecify.annotations.NullMarked;
