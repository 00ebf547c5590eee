package org.zhengmai.api.search;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds what was looked for in the fields of a hit, and cuts the text around it. */
final class Snippets {

  private static final int BEFORE = 20;
  private static final int LENGTH = 120;

  private final Pattern phrases;

  /** Between two words of a phrase any signs may stand: 〔2099〕 for 2099. */
  Snippets(SearchText text) {
    phrases =
        Pattern.compile(
            text.phrases().stream().map(Snippets::pattern).collect(Collectors.joining("|")),
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  private static String pattern(String phrase) {
    return phrase
        .codePoints()
        .mapToObj(c -> c == ' ' ? "" : Pattern.quote(Character.toString(c)))
        .filter(c -> !c.isEmpty())
        .collect(Collectors.joining("[^\\p{L}\\p{N}]{0,3}"));
  }

  /** The snippets of a field; none when it has nothing that was looked for. */
  List<Snippet> of(String field, String text) {
    Matcher matcher = phrases.matcher(text);
    if (!matcher.find()) {
      return List.of();
    }
    int from = whole(text, Math.max(0, matcher.start() - BEFORE));
    int to = whole(text, Math.min(text.length(), Math.max(from + LENGTH, matcher.end())));
    List<Highlight> highlights = new ArrayList<>();
    do {
      highlights.add(new Highlight(matcher.start() - from, matcher.end() - from));
    } while (matcher.find() && matcher.end() <= to);
    return List.of(new Snippet(field, text.substring(from, to), highlights));
  }

  /** A place that is not inside a character of two units. */
  private static int whole(String text, int place) {
    boolean inside =
        place > 0 && place < text.length() && Character.isLowSurrogate(text.charAt(place));
    return inside ? place - 1 : place;
  }
}
