package org.zhengmai.loader.pattern;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.List;
import org.zhengmai.loader.pattern.Node.Choice;
import org.zhengmai.loader.pattern.Node.Edge;
import org.zhengmai.loader.pattern.Node.Repeat;
import org.zhengmai.loader.pattern.Node.Sequence;
import org.zhengmai.loader.pattern.Node.Symbol;

/**
 * Reads the part of RE2's syntax that rules of extraction use: characters, classes, {@code
 * \p{Han}}, groups, alternatives, repetition, {@code ^} and {@code $}. It sees only what RE2/J has
 * accepted; anything else of RE2's syntax is refused with {@link UnsupportedOperationException}.
 */
final class SyntaxReader {

  private static final CodePoints DIGITS = CodePoints.range('0', '9');
  private static final CodePoints BLANKS =
      CodePoints.union(
          List.of(CodePoints.range('\t', '\n'), CodePoints.range('\f', '\r'), CodePoints.of(' ')));
  private static final CodePoints NO_LINE_END = CodePoints.of('\n').complement();
  private static final String HAN = "{Han}";

  /** The ideographs that RE2/J knows lie in these, whatever its version of Unicode. */
  private static final int FIRST_IDEOGRAPH = 0x2e80;

  private static final int LAST_IDEOGRAPH = 0x3ffff;

  private final String pattern;
  private int at;

  private SyntaxReader(String pattern) {
    this.pattern = pattern;
  }

  /** Reads a pattern. */
  static Node read(String pattern) {
    SyntaxReader reader = new SyntaxReader(pattern);
    Node node = reader.choice();
    if (reader.at < pattern.length()) {
      throw reader.unsupported();
    }
    return node;
  }

  private UnsupportedOperationException unsupported() {
    return new UnsupportedOperationException(pattern + " at " + at);
  }

  private boolean take(String sign) {
    boolean there = pattern.startsWith(sign, at);
    at += there ? sign.length() : 0;
    return there;
  }

  private Node choice() {
    List<Node> options = new ArrayList<>();
    do {
      options.add(sequence());
    } while (take("|"));
    return options.size() == 1 ? options.get(0) : new Choice(options);
  }

  private Node sequence() {
    List<Node> parts = new ArrayList<>();
    while (at < pattern.length() && "|)".indexOf(pattern.charAt(at)) < 0) {
      parts.add(repeated(atom()));
    }
    return parts.size() == 1 ? parts.get(0) : new Sequence(parts);
  }

  private Node atom() {
    if (take("(")) {
      return group();
    }
    if (take("[")) {
      return new Symbol(bracketed());
    }
    if (take("^")) {
      return new Edge(true);
    }
    if (take("$")) {
      return new Edge(false);
    }
    if (take(".")) {
      return new Symbol(NO_LINE_END);
    }
    if ("*+?{".indexOf(pattern.charAt(at)) >= 0) {
      throw unsupported();
    }
    return new Symbol(character());
  }

  private Node group() {
    if (take("?P<")) {
      at = pattern.indexOf('>', at) + 1;
    } else if (take("?") && !take(":")) {
      throw unsupported();
    }
    Node inner = choice();
    if (!take(")")) {
      throw unsupported();
    }
    return inner;
  }

  private Node repeated(Node body) {
    Node node = body;
    while (at < pattern.length() && "*+?{".indexOf(pattern.charAt(at)) >= 0) {
      int fewest = 0;
      int most = Node.UNBOUNDED;
      if (take("+")) {
        fewest = 1;
      } else if (take("?")) {
        most = 1;
      } else if (!take("*")) {
        at++;
        fewest = number();
        most = take(",") ? (pattern.charAt(at) == '}' ? Node.UNBOUNDED : number()) : fewest;
        if (!take("}")) {
          throw unsupported();
        }
      }
      node = new Repeat(node, fewest, most, !take("?"));
    }
    return node;
  }

  private int number() {
    int start = at;
    while (Character.isDigit(pattern.charAt(at))) {
      at++;
    }
    if (at == start) {
      throw unsupported();
    }
    return Integer.parseInt(pattern.substring(start, at));
  }

  private CodePoints bracketed() {
    boolean negated = take("^");
    List<CodePoints> sets = new ArrayList<>();
    while (sets.isEmpty() || pattern.charAt(at) != ']') {
      if (pattern.startsWith("[:", at)) {
        throw unsupported();
      }
      CodePoints first = character();
      boolean range =
          first.single() >= 0
              && pattern.charAt(at) == '-'
              && pattern.charAt(at + 1) != ']'
              && take("-");
      sets.add(range ? CodePoints.range(first.single(), character().single()) : first);
    }
    at++;
    CodePoints all = CodePoints.union(sets);
    return negated ? all.complement() : all;
  }

  /** A character, or what an escape stands for. */
  private CodePoints character() {
    int codePoint = pattern.codePointAt(at);
    at += Character.charCount(codePoint);
    if (codePoint != '\\') {
      return CodePoints.of(codePoint);
    }
    char escaped = pattern.charAt(at++);
    return switch (escaped) {
      case 'd' -> DIGITS;
      case 's' -> BLANKS;
      case 't' -> CodePoints.of('\t');
      case 'n' -> CodePoints.of('\n');
      case 'p' -> {
        if (!take(HAN)) {
          throw unsupported();
        }
        yield Ideographs.SET;
      }
      default -> {
        if (Character.isLetterOrDigit(escaped)) {
          throw unsupported();
        }
        yield CodePoints.of(escaped);
      }
    };
  }

  /** The ideographs, asked of RE2/J itself so that both always agree. */
  private static final class Ideographs {

    static final CodePoints SET = set();

    private static CodePoints set() {
      StringBuilder all = new StringBuilder();
      for (int c = FIRST_IDEOGRAPH; c <= LAST_IDEOGRAPH; c++) {
        boolean surrogate = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
        all.appendCodePoint(surrogate ? ' ' : c);
      }
      List<CodePoints> runs = new ArrayList<>();
      Matcher matcher = Pattern.compile("\\p{Han}+").matcher(all);
      while (matcher.find()) {
        runs.add(
            CodePoints.range(all.codePointAt(matcher.start()), all.codePointBefore(matcher.end())));
      }
      return CodePoints.union(runs);
    }
  }
}
