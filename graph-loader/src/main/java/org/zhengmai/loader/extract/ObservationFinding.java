package org.zhengmai.loader.extract;

import org.zhengmai.loader.source.Passage;

/**
 * Something that a reader should know of the print. What is printed stays as it is.
 *
 * @param code what kind of thing it is
 * @param passage where it shows
 */
public record ObservationFinding(ObservationCode code, Passage passage) {}
