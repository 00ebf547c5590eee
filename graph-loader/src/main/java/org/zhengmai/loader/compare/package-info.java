/**
 * Two extractions side by side: which facts the later one gained, lost or changed. Works on the
 * JSON of {@code extract} alone, so that any two versions can be compared.
 */
@NullMarked
package org.zhengmai.loader.compare;

import org.jspecify.annotations.NullMarked;
