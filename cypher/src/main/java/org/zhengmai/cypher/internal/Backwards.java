package org.zhengmai.cypher.internal;

import java.util.Arrays;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Turns the query of a page after a place in a list into that of the page before it. Such queries
 * compare the sort key with {@code key.after}, take {@code ORDER BY … LIMIT $limit}, and order the
 * rows again where they {@code RETURN collect(…)} them at the level of the page; all three are
 * turned round, and nothing else. So one file says both, and both are in the catalogue and checked.
 */
final class Backwards {

  /** What the name of the turned query ends in. */
  static final String ENDING = "-backwards";

  private static final Pattern COMPARED = Pattern.compile("([<>])(=?) key\\.after\\[");

  /** A start from the beginning, which an index can serve: turned, a start from the end. */
  private static final Pattern STARTED =
      Pattern.compile(">(=?) coalesce\\(key\\.after\\[0\\], ''\\)");

  private static final Pattern ORDERED =
      Pattern.compile("ORDER BY ([^\\n]+?)(?= LIMIT \\$limit|\\n  RETURN collect\\()");

  private static final String DESCENDING = " DESC";

  private Backwards() {}

  /** Whether a query gives pages. */
  static boolean applies(QueryFile query) {
    return query.access() == QueryFile.Access.READ && query.text().contains("key.after");
  }

  /** The query of the page before a place; the items come last first. */
  static QueryFile of(QueryFile query) {
    String text = COMPARED.matcher(query.text()).replaceAll(Backwards::compared);
    text = STARTED.matcher(text).replaceAll("<$1 coalesce(key.after[0], '\\\\uFFFF')");
    text = ORDERED.matcher(text).replaceAll(Backwards::ordered);
    return new QueryFile(query.name() + ENDING, query.access(), query.place(), text);
  }

  private static String compared(MatchResult found) {
    return (found.group(1).equals("<") ? ">" : "<") + found.group(2) + " key.after[";
  }

  private static String ordered(MatchResult found) {
    return Matcher.quoteReplacement(
        Arrays.stream(found.group(1).split(", "))
            .map(Backwards::turned)
            .collect(Collectors.joining(", ", "ORDER BY ", "")));
  }

  private static String turned(String key) {
    return key.endsWith(DESCENDING)
        ? key.substring(0, key.length() - DESCENDING.length())
        : key + DESCENDING;
  }
}
