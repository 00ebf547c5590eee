package org.zhengmai.loader.extract;

import java.util.List;
import org.zhengmai.loader.document.Brackets;
import org.zhengmai.loader.document.DocumentNumber;
import org.zhengmai.loader.document.NumberMention;
import org.zhengmai.loader.pattern.Pattern;
import org.zhengmai.loader.source.Passage;

/**
 * Numbers that name a document without its title: 按照国发〔2098〕6号文件要求. One in a title 《…》 belongs to
 * the title, one right behind it to the paper of that title, and one on a line of its own is the
 * head of a document.
 */
final class BareNumbers {

  /** Words of the sentence cannot be told from a longer code. */
  private static final int LONGEST_CODE = 8;

  /** Codes that are words of the sentence, or numbers of things that are no papers of an office. */
  private static final Pattern NO_CODE = Pattern.compile("[年月日第]|会议|纪要|备案|许可|证|案|判|标准");

  private BareNumbers() {}

  /** The numbers of a part of a document, in order. */
  static List<NumberMention> in(Passage part, Brackets brackets) {
    return NumberMention.findIn(part).stream()
        .filter(number -> number.number().filter(BareNumbers::hasCode).isPresent())
        .filter(number -> !brackets.inTitle(number.passage().start()))
        .filter(number -> !isBehindTitle(number.passage(), brackets))
        .filter(number -> !isLine(part, number.passage()))
        .toList();
  }

  private static boolean hasCode(DocumentNumber number) {
    String code = number.code();
    boolean year = number.canonical().indexOf('〔') >= 0;
    return year
        && code.length() >= 2
        && code.length() <= LONGEST_CODE
        && !NO_CODE.matcher(code).find();
  }

  private static boolean isBehindTitle(Passage number, Brackets brackets) {
    int open = brackets.parenthesisStart(number.start());
    return open > 0 && number.clean().text().charAt(open - 1) == '》';
  }

  private static boolean isLine(Passage part, Passage number) {
    boolean starts = part.start() == number.start() || part.clean().startsLine(number.start());
    return starts && (number.end() >= part.end() || part.clean().startsLine(number.end()));
  }
}
