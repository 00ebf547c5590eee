/** The front door of the loader: from files to records, and from records to the graph. */
@NullMarked
package org.zhengmai.loader;

import org.jspecify.annotations.NullMarked;
