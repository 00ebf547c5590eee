package org.zhengmai.api.impact;

/**
 * What is asked for.
 *
 * @param document id of the document
 * @param depth steps at most
 * @param curated whether what was added by hand counts
 */
record ImpactKey(String document, int depth, boolean curated) {}
