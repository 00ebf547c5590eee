package org.zhengmai.loader.lineage;

import java.util.List;
import org.zhengmai.loader.lineage.ComparedDocument.ComparedTask;

/**
 * A task of the left document is restated by one of the right.
 *
 * @param left the left task
 * @param right the right task
 * @param kind how far
 * @param score how sure, from 0 to 1, rounded to four places
 * @param spans the words that correspond, the most telling first; at least one
 * @param leftCoverage the share of the left task's characters that the right one repeats
 * @param rightCoverage the share of the right task's characters that stand in the left one
 * @param delta what changed
 * @param method what found it
 * @param methodVersion the method's version
 */
public record LineageEdge(
    ComparedTask left,
    ComparedTask right,
    LineageKind kind,
    double score,
    List<AlignedSpan> spans,
    double leftCoverage,
    double rightCoverage,
    LineageDelta delta,
    String method,
    int methodVersion) {

  /** Copies the list, so that the edge cannot change. */
  public LineageEdge {
    spans = List.copyOf(spans);
  }
}
