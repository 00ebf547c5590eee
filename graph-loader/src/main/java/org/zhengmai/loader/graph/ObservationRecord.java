package org.zhengmai.loader.graph;

import org.zhengmai.loader.extract.ObservationCode;

/**
 * What a reader should know of the print.
 *
 * @param id {@code observation/}, the document's key, the code and the place
 * @param code what kind of thing it is
 * @param evidence where it shows
 */
public record ObservationRecord(String id, ObservationCode code, Evidence evidence)
    implements GraphRecord {}
