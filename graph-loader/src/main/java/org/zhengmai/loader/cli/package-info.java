/** The command line: {@code extract}, {@code compare} and {@code load}. */
@NullMarked
package org.zhengmai.loader.cli;

import org.jspecify.annotations.NullMarked;
