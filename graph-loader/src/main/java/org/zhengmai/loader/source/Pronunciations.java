package org.zhengmai.loader.source;

import java.util.List;
import java.util.function.Consumer;

/**
 * How a character is read, in a bracket right behind it, as some web pages add it: 關(guān)於, 社會(huì
 * )保障. A tone mark tells it from other Latin words: 指数(aqi) stays.
 */
final class Pronunciations implements CleaningStep {

  private static final String TONES = "āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ";

  /** zhuāng and a blank. */
  private static final int LONGEST = 7;

  @Override
  public void find(List<SourceLine> lines, Consumer<Span> leaveOut) {
    for (SourceLine line : lines) {
      find(line, '(', leaveOut);
      find(line, '（', leaveOut);
    }
  }

  private static void find(SourceLine line, char opening, Consumer<Span> leaveOut) {
    String text = line.text();
    for (int at = text.indexOf(opening, 1); at > 0; at = text.indexOf(opening, at + 1)) {
      int end = Character.isIdeographic(text.charAt(at - 1)) ? end(text, at) : -1;
      if (end > 0) {
        leaveOut.accept(new Span(line.span().start() + at, line.span().start() + end));
      }
    }
  }

  /** Where the bracket ends that holds one syllable with its tone; -1 for any other. */
  private static int end(String text, int opening) {
    boolean tone = false;
    for (int i = opening + 1; i < text.length() && i <= opening + 1 + LONGEST; i++) {
      char c = text.charAt(i);
      if (c == ')' || c == '）') {
        return tone ? i + 1 : -1;
      }
      boolean marked = TONES.indexOf(c) >= 0;
      if (!marked && (c < 'a' || c > 'z') && c != 'ü' && c != ' ') {
        return -1;
      }
      tone |= marked;
    }
    return -1;
  }
}
