package org.zhengmai.cypher.list;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The parts of a query that stand there for some fields of its answer only, such as a long
 * property, or for what some questions alone need. They lie between comments, <code>
 * /&#42;: FIELD, FIELD &#42;/ , .text /&#42;:&#42;/
 * </code>, so that with all of them the text is Cypher as it is. None lies within another.
 */
public final class Parts {

  private static final Pattern PART =
      Pattern.compile("(\\s*)/\\*: ([A-Za-z, ]+) \\*/(.*?)/\\*:\\*/", Pattern.DOTALL);

  private static final String MARK = "/*:";

  private Parts() {}

  /**
   * The fields for which a text has parts.
   *
   * @param text the text
   * @return their names, in order
   */
  public static Set<String> names(String text) {
    return PART.matcher(text)
        .results()
        .flatMap(Parts::names)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /**
   * The text without the parts that nobody asks for.
   *
   * @param text the text
   * @param wanted names of the fields that are asked for
   * @return the text with the other parts, and without marks
   */
  public static String only(String text, Collection<String> wanted) {
    return PART.matcher(text)
        .replaceAll(
            part ->
                names(part).anyMatch(wanted::contains)
                    ? Matcher.quoteReplacement(part.group(1) + part.group(3).stripTrailing())
                    : "");
  }

  /**
   * Whether a text has marks that make no part.
   *
   * @param text the text
   * @return true for a part that does not end, or lies within another
   */
  public static boolean areBroken(String text) {
    return only(text, names(text)).contains(MARK);
  }

  private static Stream<String> names(MatchResult part) {
    return Pattern.compile(", *").splitAsStream(part.group(2));
  }
}
