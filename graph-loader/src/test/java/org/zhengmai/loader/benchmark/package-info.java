/**
 * How fast extraction is, and how it grows. Nothing here is a test: figures of a clock depend on
 * the machine. {@code graph-loader/ACCURACY.md} says how to run it.
 */
@NullMarked
package org.zhengmai.loader.benchmark;

import org.jspecify.annotations.NullMarked;
