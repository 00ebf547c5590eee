/** Programs that measure; see {@code api/BENCHMARKS.md} for how to run them and what they said. */
@NullMarked
package org.zhengmai.api.benchmark;

import org.jspecify.annotations.NullMarked;
