/**
 * The structure of a document: {@link org.zhengmai.loader.block.Outline} of numbered items, its
 * {@link org.zhengmai.loader.block.Table}s of tasks, and {@link
 * org.zhengmai.loader.block.IndicatorTable}s.
 */
@NullMarked
package org.zhengmai.loader.block;

import org.jspecify.annotations.NullMarked;
