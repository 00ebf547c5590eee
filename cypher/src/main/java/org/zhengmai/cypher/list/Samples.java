package org.zhengmai.cypher.list;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.zhengmai.cypher.list.ListFilter.All;
import org.zhengmai.cypher.list.ListFilter.Not;
import org.zhengmai.cypher.list.ListFilter.Term;
import org.zhengmai.cypher.list.ListQuestion.Facets;
import org.zhengmai.cypher.list.ListQuestion.Page;

/** Questions to a list that use each piece of its file once. */
final class Samples {

  private Samples() {}

  /** Every start and anchor; with the first start, every condition and every order. */
  static List<ListQuestion> pages(Listing list) {
    List<ListQuestion> questions = new ArrayList<>();
    List<ListFilter> all = new ArrayList<>();
    // Negated, so that none of them leads to an anchor.
    list.conditions.forEach(condition -> all.add(new Not(term(condition.fields()))));
    List<String> orders = List.copyOf(list.orders.keySet());
    List<String> with = new ArrayList<>(list.companions.keySet());
    with.addAll(list.shared.keySet());
    with.addAll(list.parts);
    ListFilter filter = new All(all);
    for (String start : list.starts.keySet()) {
      questions.add(
          new ListQuestion(list.name, start, filter, new Page(orders, false, true, true, with)));
      filter = ListFilter.NONE;
      orders = List.of();
      with = List.of();
    }
    for (String anchor : list.anchors.keySet()) {
      questions.add(
          new ListQuestion(
              list.name,
              "all",
              term(List.of(anchor)),
              new Page(List.of(), true, true, false, List.of())));
    }
    return questions;
  }

  static List<ListQuestion> facets(Listing list) {
    String start = list.starts.keySet().iterator().next();
    return List.of(
        new ListQuestion(
            list.name, start, ListFilter.NONE, new Facets(List.copyOf(list.facets.keySet()))));
  }

  private static Term term(List<String> fields) {
    Map<String, String> given = new LinkedHashMap<>();
    fields.forEach(field -> given.put(field, field));
    return new Term(given);
  }
}
