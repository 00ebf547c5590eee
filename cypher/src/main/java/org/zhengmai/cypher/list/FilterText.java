package org.zhengmai.cypher.list;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.zhengmai.cypher.list.ListFilter.All;
import org.zhengmai.cypher.list.ListFilter.Any;
import org.zhengmai.cypher.list.ListFilter.Not;
import org.zhengmai.cypher.list.ListFilter.Term;

/** Puts the conditions of a list together as a filter says. */
final class FilterText {

  private static final Pattern PARAMETER = Pattern.compile("\\$(\\w+)");

  private final Listing list;

  FilterText(Listing list) {
    this.list = list;
  }

  String of(ListFilter filter) {
    return text(filter, false);
  }

  /**
   * Negation is brought down to the conditions, where it is settled what it means of a row that
   * lacks what is asked for: whether a conjunction of unknowns is unknown is never asked.
   */
  private String text(ListFilter filter, boolean negated) {
    if (filter instanceof Not not) {
      return text(not.of(), !negated);
    }
    if (filter instanceof Term term) {
      return negated ? contrary(condition(term)) : "(" + condition(term) + ")";
    }
    boolean all = filter instanceof All;
    List<ListFilter> parts = filter instanceof All and ? and.of() : ((Any) filter).of();
    if (parts.isEmpty()) {
      return String.valueOf(all != negated);
    }
    return parts.stream()
        .map(part -> text(part, negated))
        .collect(Collectors.joining(all != negated ? "\n  AND " : "\n  OR ", "(", ")"));
  }

  private static String contrary(String condition) {
    boolean known = condition.startsWith("EXISTS {") && condition.indexOf("\nOR ") < 0;
    return known ? "NOT " + condition : "NOT coalesce(" + condition + ", false)";
  }

  private String condition(Term term) {
    return list.conditions.stream()
        .filter(condition -> condition.fields().containsAll(term.fields().keySet()))
        .findFirst()
        .map(condition -> filled(condition.text(), condition.fields(), term.fields()))
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "The list %s has no condition on %s".formatted(list.name, term.fields())));
  }

  /** A text with the parameters of the key put in for its fields, null for those not given. */
  static String filled(String text, List<String> fields, Map<String, String> given) {
    return PARAMETER
        .matcher(text)
        .replaceAll(
            found -> {
              String field = found.group(1);
              String parameter = given.get(field);
              return Matcher.quoteReplacement(
                  parameter != null
                      ? "key." + parameter
                      : fields.contains(field) ? "null" : "key." + field);
            });
  }
}
