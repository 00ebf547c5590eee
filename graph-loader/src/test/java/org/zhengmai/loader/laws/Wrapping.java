package org.zhengmai.loader.laws;

import java.util.Arrays;
import java.util.stream.Collectors;

/** Line ends put elsewhere. */
final class Wrapping {

  private Wrapping() {}

  /** Every line cut after so many characters; what is left over stands on a line of its own. */
  static Rewriting at(int width) {
    return new Rewriting("wrapped at " + width, text -> eachLine(text, width, "\n"));
  }

  /** The same with a blank line between all lines, as gazettes come out of a text layer. */
  static Rewriting spacedAt(int width) {
    return new Rewriting(
        "wrapped at " + width + " with blank lines", text -> eachLine(text, width, "\n\n"));
  }

  /** All on one line, with nothing where line ends were. */
  static Rewriting joined() {
    return new Rewriting("lines joined", text -> text.replace("\n", ""));
  }

  /** All on one line, with a blank where line ends were. */
  static Rewriting joinedWithBlanks() {
    return new Rewriting("lines joined with blanks", text -> text.replaceAll("\n+", " "));
  }

  static Rewriting blankLinesAdded(String blank) {
    return new Rewriting("blank lines added", text -> text.replace("\n", "\n" + blank + "\n"));
  }

  static Rewriting blankLinesRemoved() {
    return new Rewriting("blank lines removed", text -> text.replaceAll("\n+", "\n"));
  }

  private static String eachLine(String text, int width, String lineEnd) {
    return Arrays.stream(text.split("\n", -1))
        .map(line -> cut(line, width, lineEnd))
        .collect(Collectors.joining(lineEnd));
  }

  private static String cut(String line, int width, String lineEnd) {
    StringBuilder cut = new StringBuilder();
    for (int at = 0; at < line.length(); at += width) {
      cut.append(at == 0 ? "" : lineEnd).append(line, at, Math.min(line.length(), at + width));
    }
    return cut.toString();
  }
}
