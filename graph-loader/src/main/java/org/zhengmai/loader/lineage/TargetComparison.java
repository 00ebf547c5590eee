package org.zhengmai.loader.lineage;

import java.util.Optional;
import org.zhengmai.loader.lineage.LineageDelta.Strictness;
import org.zhengmai.loader.lineage.LineageDelta.Trend;
import org.zhengmai.loader.source.Span;

/**
 * What became of a target from one document to another.
 *
 * @param kind RAISED, KEPT or LOWERED; CHANGED for ranges and ratios, which have no order; MISSING
 *     where the left alone has it, NEW where the right alone has it
 * @param left the left target; empty where it is new
 * @param right the right one; empty where it is missing
 * @param strictness what the change asks: a lower ceiling is stricter
 * @param likeness how alike the two indicators are, from 0 to 1; 0 where one side is empty
 */
public record TargetComparison(
    Trend kind,
    Optional<ComparedTarget> left,
    Optional<ComparedTarget> right,
    Strictness strictness,
    double likeness) {

  /** The left figure as a reader writes it, without its unit: 38.5, 3-5, 1:2. */
  public Optional<String> from() {
    return left.map(target -> target.figure().shown());
  }

  /** The right figure, likewise. */
  public Optional<String> to() {
    return right.map(target -> target.figure().shown());
  }

  /** The unit of the right figure, else of the left one, as printed; empty text where none is. */
  public String unit() {
    return right.or(() -> left).map(target -> target.figure().unit()).orElse("");
  }

  /** What is counted, in the right one's words, else in the left one's. */
  public Optional<String> indicator() {
    return right
        .flatMap(target -> target.figure().indicator())
        .or(() -> left.flatMap(target -> target.figure().indicator()));
  }

  /** Where the left clause stands in its source. */
  public Optional<Span> leftSpan() {
    return left.map(target -> target.figure().where().span());
  }

  /** Where the right clause stands in its source. */
  public Optional<Span> rightSpan() {
    return right.map(target -> target.figure().where().span());
  }
}
