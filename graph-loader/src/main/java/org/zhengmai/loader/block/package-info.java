/**
 * The structure of a document: {@link org.zhengmai.loader.block.Outline} of numbered items, and
 * {@link org.zhengmai.loader.block.Table}s.
 */
@NullMarked
package org.zhengmai.loader.block;

import org.jspecify.annotations.NullMarked;
