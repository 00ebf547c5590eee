package org.zhengmai.loader.lineage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.zhengmai.loader.source.CleanText;
import org.zhengmai.loader.source.Passage;

/** Joins pairs of clauses that follow each other on both sides. */
final class Spans {

  private Spans() {}

  static List<AlignedSpan> of(List<ClausePair> pairs) {
    List<ClausePair> ordered =
        pairs.stream().sorted(Comparator.comparingInt(pair -> pair.left().start())).toList();
    List<AlignedSpan> spans = new ArrayList<>();
    for (ClausePair pair : ordered) {
      AlignedSpan last = spans.isEmpty() ? null : spans.get(spans.size() - 1);
      if (last != null
          && follows(last.left(), pair.left())
          && follows(last.right(), pair.right())) {
        spans.set(spans.size() - 1, join(last, pair));
      } else {
        spans.add(new AlignedSpan(pair.left().passage(), pair.right().passage(), pair.claim()));
      }
    }
    spans.sort(Comparator.comparingDouble(AlignedSpan::weight).reversed());
    return spans;
  }

  private static boolean follows(Passage before, Clause clause) {
    CleanText clean = before.clean();
    int gap = clause.start() - before.end();
    return clean == clause.clean()
        && gap >= 0
        && gap <= 1
        && "。；".indexOf(gap == 0 ? '-' : clean.text().charAt(before.end())) < 0;
  }

  private static AlignedSpan join(AlignedSpan span, ClausePair pair) {
    return new AlignedSpan(
        new Passage(span.left().clean(), span.left().start(), pair.left().end()),
        new Passage(span.right().clean(), span.right().start(), pair.right().end()),
        span.weight() + pair.claim());
  }
}
