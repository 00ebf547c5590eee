package org.zhengmai.loader.lineage;

/**
 * Compares two documents by their own words alone: what is common is counted in these two. So the
 * result depends on nothing else that is held, and neither on the order in which documents come. A
 * pure function; safe for use by many threads.
 */
public final class PairComparer {

  private final LineageParameters parameters;

  /**
   * A comparer.
   *
   * @param parameters what the comparison was fitted to
   */
  public PairComparer(LineageParameters parameters) {
    this.parameters = parameters;
  }

  /**
   * Compares all tasks of one document with all of another.
   *
   * @param left the one from which a delta counts: the higher level, or the earlier
   * @param right the other
   */
  public Comparison compare(ReadDocument left, ReadDocument right) {
    GramCounts counts = new GramCounts();
    left.tasks().forEach(counts::add);
    right.tasks().forEach(counts::add);
    return new DocumentComparer(counts, parameters)
        .compare(
            left.document(), right.document(), left.tasks(), right.tasks(), (one, other) -> true);
  }

  /**
   * Compares two documents that no document line joins: what they have in common must be the surer
   * the less of it there is ({@link Comparison#withoutLine}).
   *
   * @param left the one from which a delta counts: the higher level, or the earlier
   * @param right the other
   */
  public Comparison compareWithoutLine(ReadDocument left, ReadDocument right) {
    return compare(left, right).withoutLine(parameters);
  }
}
