package org.zhengmai.loader.pattern;

import java.util.ArrayList;
import java.util.List;
import org.zhengmai.loader.pattern.Node.Choice;
import org.zhengmai.loader.pattern.Node.Edge;
import org.zhengmai.loader.pattern.Node.Group;
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

  /** The ideographs that RE2/J knows, first and last of each range. */
  private static final int[] IDEOGRAPHS = {
    0x2e80, 0x2e99, 0x2e9b, 0x2ef3, 0x2f00, 0x2fd5, 0x3005, 0x3005, 0x3007, 0x3007, 0x3021, 0x3029,
    0x3038, 0x303b, 0x3400, 0x4db5, 0x4e00, 0x9fcb, 0xf900, 0xfa2d, 0xfa30, 0xfa6d, 0xfa70, 0xfad9,
    0x20000, 0x2a6d6, 0x2a700, 0x2b734, 0x2b740, 0x2b81d, 0x2f800, 0x2fa1d
  };

  private static final CodePoints HAN = ideographs();

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

  private static CodePoints ideographs() {
    List<CodePoints> ranges = new ArrayList<>();
    for (int i = 0; i < IDEOGRAPHS.length; i += 2) {
      ranges.add(CodePoints.range(IDEOGRAPHS[i], IDEOGRAPHS[i + 1]));
    }
    return CodePoints.union(ranges);
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
    String name = "";
    if (take("?P<")) {
      int close = pattern.indexOf('>', at);
      name = pattern.substring(at, close);
      at = close + 1;
    } else if (take("?") && !take(":")) {
      throw unsupported();
    }
    Node inner = choice();
    if (!take(")")) {
      throw unsupported();
    }
    return name.isEmpty() ? inner : new Group(name, inner);
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
        if (!take("{Han}")) {
          throw unsupported();
        }
        yield HAN;
      }
      default -> {
        if (Character.isLetterOrDigit(escaped)) {
          throw unsupported();
        }
        yield CodePoints.of(escaped);
      }
    };
  }
}
