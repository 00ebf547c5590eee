package org.zhengmai.cypher.list;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.zhengmai.cypher.list.ListFilter.All;
import org.zhengmai.cypher.list.ListFilter.Term;

/** Chooses where the rows of a question come from: from what is nearest to those it wants. */
final class StartText {

  private final Listing list;

  StartText(Listing list) {
    this.list = list;
  }

  /** The clauses that find the rows; a condition may follow. */
  String of(ListQuestion question) {
    String start = list.starts.get(question.start());
    if (start == null) {
      throw new IllegalArgumentException(
          "The list %s has no start %s".formatted(list.name, question.start()));
    }
    return question.start().equals("all")
        ? anchored(question.filter(), start)
        : FilterText.filled(start, List.of(), Map.of());
  }

  private String anchored(ListFilter filter, String start) {
    List<Term> terms = new ArrayList<>();
    addNeeded(filter, terms);
    for (Map.Entry<String, String> anchor : list.anchors.entrySet()) {
      for (Term term : terms) {
        if (term.fields().containsKey(anchor.getKey())) {
          return FilterText.filled(anchor.getValue(), List.of(), term.fields());
        }
      }
    }
    return start;
  }

  /** The conditions that every wanted row fulfils. */
  private static void addNeeded(ListFilter filter, List<Term> terms) {
    if (filter instanceof Term term) {
      terms.add(term);
    } else if (filter instanceof All all) {
      all.of().forEach(part -> addNeeded(part, terms));
    }
  }
}
