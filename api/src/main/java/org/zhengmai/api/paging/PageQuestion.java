package org.zhengmai.api.paging;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.zhengmai.api.store.FieldNames;
import org.zhengmai.cypher.list.ListQuestion;
import org.zhengmai.cypher.list.Listing;

/**
 * What a field asks of a list, wherever its rows come from.
 *
 * @param list the list
 * @param request the field's arguments
 * @param orders names of orders, the weightiest first
 * @param filter which rows are wanted
 * @param with what the page carries besides
 */
record PageQuestion(
    Listing list, PageRequest request, List<String> orders, Filter filter, List<Companion> with) {

  /** The page of the rows of one thing; fails for a cursor of other rows. */
  PageKey of(Start start) {
    String cursor = request.cursor();
    return new PageKey(
        new Listed(list.name(), start.name(), filter.shape(), parameters(start)),
        page(),
        request.size(),
        cursor == null ? null : cursors(start).read(cursor, list.keyTypes(orders)));
  }

  /** The cursors of the rows of one thing. */
  Cursors cursors(Start start) {
    return Cursors.of(
        list.name() + start.name(),
        Map.of("values", new TreeMap<>(parameters(start)), "filter", filter.shape(), "by", orders));
  }

  /** The same without values. */
  ListQuestion to(String start) {
    return new ListQuestion(list.name(), start, filter.shape(), page());
  }

  private Map<String, Object> parameters(Start start) {
    Map<String, Object> parameters = new LinkedHashMap<>(start.values());
    parameters.putAll(filter.values());
    return parameters;
  }

  private ListQuestion.Page page() {
    return new ListQuestion.Page(
        orders, request.backwards(), request.items(), request.total(), carried());
  }

  /** What the items carry: those things, and what their text has for fields of the request only. */
  private List<String> carried() {
    Set<String> asked = FieldNames.of(request.field());
    return Stream.concat(
            with.stream().map(Companion::name), list.parts().stream().filter(asked::contains))
        .toList();
  }
}
