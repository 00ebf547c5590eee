package org.zhengmai.api.paging;

import java.util.Map;
import org.zhengmai.cypher.list.ListFilter;
import org.zhengmai.cypher.list.ListQuestion;

/**
 * Which rows a connection is a page of.
 *
 * @param list name of the list
 * @param start where the rows come from
 * @param filter which of them are wanted
 * @param values the parameters of both
 */
public record Listed(String list, String start, ListFilter filter, Map<String, Object> values) {

  /** Keeps a copy. */
  public Listed {
    values = Map.copyOf(values);
  }

  ListQuestion question(ListQuestion.Wanted wanted) {
    return new ListQuestion(list, start, filter, wanted);
  }
}
