/**
 * Finding what a document says: {@link org.zhengmai.loader.extract.Extractor} gives for each
 * document of a source its {@link org.zhengmai.loader.extract.DocumentFindings}. A finding is the
 * printed passage and its normal form, nothing else: whom a name means is decided later. All of it
 * is a pure function of the source's text.
 */
@NullMarked
package org.zhengmai.loader.extract;

import org.jspecify.annotations.NullMarked;
