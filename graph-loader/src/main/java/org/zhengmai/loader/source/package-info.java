/**
 * From the bytes of a file to clean text, with the way back: {@link
 * org.zhengmai.loader.source.SourceText} is what was printed, {@link
 * org.zhengmai.loader.source.CleanText} what the later stages read, and every {@link
 * org.zhengmai.loader.source.Span} is a place in the former.
 */
@NullMarked
package org.zhengmai.loader.source;

import org.jspecify.annotations.NullMarked;
