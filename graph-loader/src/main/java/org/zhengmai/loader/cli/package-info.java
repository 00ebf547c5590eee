/** The command line: {@code extract} and {@code load}. */
@NullMarked
package org.zhengmai.loader.cli;

import org.jspecify.annotations.NullMarked;
