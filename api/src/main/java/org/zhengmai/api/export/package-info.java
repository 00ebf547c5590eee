/**
 * Downloads of the graph and of its tables under {@code /export/}. A download is read from the
 * store page after page, and the next page is asked for when the one before is written: a slow
 * client slows the reading, one that goes away ends it, and the heap holds a page at a time.
 */
@NullMarked
package org.zhengmai.api.export;

import org.jspecify.annotations.NullMarked;
