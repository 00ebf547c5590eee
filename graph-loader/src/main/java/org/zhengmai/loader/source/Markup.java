package org.zhengmai.loader.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import org.zhengmai.loader.pattern.Matcher;
import org.zhengmai.loader.pattern.Pattern;

/**
 * Tags of HTML that came into a text with it: a page saved as it was, or a table that text
 * recognition writes as {@code <table>}. A tag of a block ({@code <p>}, {@code <br/>}, {@code
 * </td>}) ends a line; others ({@code <strong>}) and blanks written as entities are nothing. A
 * title in brackets such as 〈办法〉, half-width too, is no tag.
 */
final class Markup implements CleaningStep {

  private static final Pattern TAG =
      Pattern.compile(
          "</?(?P<name>[A-Za-z][A-Za-z0-9:]{0,10})(?:\\s[^<>]*)?/?>|(?P<comment><!--[^<>]*-->)"
              + "|(?P<blank>&(?:nbsp|emsp|ensp|#160|#xa0);)");

  private static final Set<String> BLOCKS =
      Set.of(
          "p",
          "div",
          "br",
          "hr",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "ul",
          "ol",
          "li",
          "dl",
          "dt",
          "dd",
          "table",
          "caption",
          "thead",
          "tbody",
          "tfoot",
          "tr",
          "td",
          "th",
          "html",
          "head",
          "body",
          "title",
          "section",
          "article",
          "center",
          "blockquote",
          "pre");

  private static final Set<String> OTHERS =
      Set.of(
          "span",
          "strong",
          "b",
          "i",
          "em",
          "u",
          "s",
          "font",
          "a",
          "sup",
          "sub",
          "img",
          "small",
          "big",
          "label",
          "ins",
          "del",
          "colgroup",
          "col",
          "o:p");

  @Override
  public void find(List<SourceLine> lines, Consumer<Span> leaveOut) {
    for (SourceLine line : lines) {
      if (line.text().indexOf('<') >= 0 || line.text().indexOf('&') >= 0) {
        Matcher matcher = TAG.matcher(line.text());
        while (matcher.find()) {
          if (matcher.start("blank") >= 0 || isOneOf(OTHERS, matcher)) {
            int start = line.span().start();
            leaveOut.accept(new Span(start + matcher.start(), start + matcher.end()));
          }
        }
      }
    }
  }

  /**
   * Adds the lines that the blocks of a printed line make; the line itself where it has no tags.
   */
  static void addBlocks(SourceLine line, List<SourceLine> lines) {
    if (line.text().indexOf('<') < 0) {
      lines.add(line);
    } else {
      lines.addAll(blocks(line));
    }
  }

  private static List<SourceLine> blocks(SourceLine line) {
    Matcher matcher = TAG.matcher(line.text());
    List<SourceLine> parts = new ArrayList<>();
    int from = 0;
    while (matcher.find()) {
      if (matcher.start("comment") >= 0 || isOneOf(BLOCKS, matcher)) {
        parts.add(part(line, from, matcher.start()));
        from = matcher.end();
      }
    }
    if (from == 0) {
      return List.of(line);
    }
    parts.add(part(line, from, line.text().length()));
    parts.removeIf(SourceLine::isBlank);
    return parts;
  }

  private static boolean isOneOf(Set<String> names, Matcher tag) {
    return tag.start("name") >= 0 && names.contains(tag.group("name").toLowerCase(Locale.ROOT));
  }

  private static SourceLine part(SourceLine line, int from, int to) {
    int start = line.span().start();
    return new SourceLine(new Span(start + from, start + to), line.text().substring(from, to));
  }
}
