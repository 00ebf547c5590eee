/**
 * Telling the documents of a source apart and reading what stands at their head and foot: {@link
 * org.zhengmai.loader.document.DocumentSplitter} gives {@link
 * org.zhengmai.loader.document.DocumentText}s.
 */
@NullMarked
package org.zhengmai.loader.document;

import org.jspecify.annotations.NullMarked;
