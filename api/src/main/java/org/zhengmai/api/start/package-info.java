/**
 * Start and stop: opening the store, loading the corpus, readiness, and failures told in one line.
 */
@NullMarked
package org.zhengmai.api.start;

import org.jspecify.annotations.NullMarked;
