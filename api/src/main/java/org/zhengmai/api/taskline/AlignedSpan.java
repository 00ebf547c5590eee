package org.zhengmai.api.taskline;

import java.util.ArrayList;
import java.util.List;
import org.zhengmai.cypher.Row;

/**
 * Words of two tasks that correspond.
 *
 * @param left those of the task that was asked about
 * @param right those of the other
 */
public record AlignedSpan(QuotedSpan left, QuotedSpan right) {

  /**
   * Words in their source.
   *
   * @param source name of the source file
   * @param start start in UTF-16 units
   * @param end end in UTF-16 units, exclusive
   * @param quote the printed words without white space
   */
  public record QuotedSpan(String source, int start, int end, String quote) {}

  /**
   * Reads the spans of a line, whose sides are stored as lists side by side.
   *
   * @param line properties of the line
   * @param left which side comes first: {@code "left"}, the upper task, or {@code "right"}
   */
  static List<AlignedSpan> of(Row line, String left) {
    List<QuotedSpan> lefts = side(line, left);
    List<QuotedSpan> rights = side(line, left.equals("left") ? "right" : "left");
    List<AlignedSpan> spans = new ArrayList<>();
    for (int i = 0; i < lefts.size(); i++) {
      spans.add(new AlignedSpan(lefts.get(i), rights.get(i)));
    }
    return spans;
  }

  private static List<QuotedSpan> side(Row line, String side) {
    String source = line.string(side + "Source");
    List<?> starts = line.list(side + "Starts");
    List<?> ends = line.list(side + "Ends");
    List<String> quotes = line.strings(side + "Quotes");
    List<QuotedSpan> spans = new ArrayList<>();
    for (int i = 0; i < quotes.size(); i++) {
      spans.add(
          new QuotedSpan(
              source,
              ((Number) starts.get(i)).intValue(),
              ((Number) ends.get(i)).intValue(),
              quotes.get(i)));
    }
    return spans;
  }
}
