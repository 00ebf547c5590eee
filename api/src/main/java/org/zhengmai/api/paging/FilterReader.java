package org.zhengmai.api.paging;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.zhengmai.api.error.ApiException;
import org.zhengmai.api.error.ErrorCode;
import org.zhengmai.cypher.list.ListFilter;
import org.zhengmai.cypher.list.ListFilter.All;
import org.zhengmai.cypher.list.ListFilter.Any;
import org.zhengmai.cypher.list.ListFilter.Not;
import org.zhengmai.cypher.list.ListFilter.Term;
import org.zhengmai.cypher.list.Listing;

/**
 * Reads one filter as a client gives it: an object whose fields hold together, with {@code and},
 * {@code or} and {@code not} among them.
 */
final class FilterReader {

  /** Conditions at most: planning takes the store some milliseconds for each. */
  static final int MOST = 50;

  /** Filters within one another at most. */
  static final int DEEPEST = 8;

  private final Listing list;
  private final FilterValues rules;
  private final Map<String, Object> values = new LinkedHashMap<>();
  private final Set<String> said = new HashSet<>();
  private int conditions;

  private FilterReader(Listing list, FilterValues rules) {
    this.list = list;
    this.rules = rules;
  }

  /**
   * Reads a filter.
   *
   * @param list the list
   * @param rules how values are brought to the store's form
   * @param given the filter; null for none
   * @param unlessSaid values of fields that the filter does not name at all
   */
  static Filter read(
      Listing list,
      FilterValues rules,
      @Nullable Map<String, Object> given,
      Map<String, Object> unlessSaid) {
    FilterReader reader = new FilterReader(list, rules);
    List<ListFilter> parts = new ArrayList<>();
    if (given != null) {
      parts.add(reader.filter(given, 1));
    }
    unlessSaid.forEach(
        (field, value) -> {
          if (!reader.said.contains(field)) {
            parts.add(reader.term(Map.of(field, value)));
          }
        });
    return new Filter(parts.size() == 1 ? parts.get(0) : new All(parts), reader.values);
  }

  private ListFilter filter(Map<String, Object> given, int depth) {
    if (depth > DEEPEST) {
      throw tooMuch(
          "嵌套超过 %d 层".formatted(DEEPEST), "is nested more than %d deep".formatted(DEEPEST));
    }
    List<ListFilter> parts = new ArrayList<>(terms(given));
    if (given.get("and") instanceof List<?> and) {
      parts.add(new All(filters(and, depth)));
    }
    if (given.get("or") instanceof List<?> or) {
      parts.add(new Any(filters(or, depth)));
    }
    if (given.get("not") instanceof Map<?, ?> not) {
      parts.add(new Not(filter(object(not), depth + 1)));
    }
    return parts.size() == 1 ? parts.get(0) : new All(parts);
  }

  private List<ListFilter> filters(List<?> given, int depth) {
    List<ListFilter> filters = new ArrayList<>();
    for (Object each : given) {
      int before = conditions;
      filters.add(filter(object((Map<?, ?>) each), depth + 1));
      if (conditions == before) {
        count(); // also empty ones, of which there could be many
      }
    }
    return filters;
  }

  /** Conditions, each of the fields that belong together. */
  private List<ListFilter> terms(Map<String, Object> given) {
    List<ListFilter> terms = new ArrayList<>();
    for (List<String> fields : list.fields()) {
      // In the order of the names: cursors of this filter hold after a restart too.
      Map<String, Object> found = new TreeMap<>();
      for (String field : fields) {
        Object value = given.get(field);
        if (value != null && !(value instanceof List<?> values && values.isEmpty())) {
          said.add(field);
          count();
          found.putAll(rules.of(field, value));
        }
      }
      if (!found.isEmpty()) {
        terms.add(term(found));
      }
    }
    return terms;
  }

  private Term term(Map<String, Object> found) {
    Map<String, String> parameters = new TreeMap<>();
    new TreeMap<>(found)
        .forEach(
            (field, value) -> {
              String parameter = "p" + values.size();
              values.put(parameter, value);
              parameters.put(field, parameter);
            });
    return new Term(parameters);
  }

  private void count() {
    if (++conditions > MOST) {
      throw tooMuch("多于 %d 个条件".formatted(MOST), "has more than %d conditions".formatted(MOST));
    }
  }

  private static ApiException tooMuch(String chinese, String english) {
    return ApiException.of(
        ErrorCode.TOO_COMPLEX,
        "筛选条件 filter %s：请合并或减少条件，或分成几次查询。".formatted(chinese),
        "The `filter` %s: join or drop conditions, or ask in several queries.".formatted(english),
        Map.of("mostConditions", MOST, "deepest", DEEPEST));
  }

  @SuppressWarnings("unchecked") // the engine makes objects of a filter from its input type
  private static Map<String, Object> object(Map<?, ?> given) {
    return (Map<String, Object>) given;
  }
}
