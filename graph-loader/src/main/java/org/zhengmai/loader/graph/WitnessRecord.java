package org.zhengmai.loader.graph;

/**
 * One printed copy of a document.
 *
 * @param sourceId the source that holds it
 * @param sha256 of that source, so that a corrected copy is told from the one before
 * @param start where the document begins in the source's text, in UTF-16 units
 * @param end where it ends
 */
public record WitnessRecord(String sourceId, String sha256, int start, int end)
    implements GraphRecord {}
