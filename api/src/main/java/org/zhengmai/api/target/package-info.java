/** Targets: the figures that documents and their tasks commit to. */
@NullMarked
package org.zhengmai.api.target;

import org.jspecify.annotations.NullMarked;
