package org.zhengmai.loader.extract;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.zhengmai.loader.document.Brackets;
import org.zhengmai.loader.pattern.Pattern;
import org.zhengmai.loader.source.Passage;

/**
 * A term in the parenthesis that names the units, without a label: （市气象局负责，9月底前）,
 * （2099年9月底前完成，由市气象局负责）. A parenthesis that lists other things has its date for itself.
 */
final class UnitTerms {

  private static final Pattern LAST =
      Pattern.compile("[，；。](?P<date>[^，；。（）]{2,14}?)((基本|全面|全部)?(完成|建成|到位|见效))?$");

  private static final Pattern FIRST =
      Pattern.compile("^(?P<date>[^，；。（）]{2,14}?)((基本|全面|全部)?(完成|建成|到位|见效))?[，；。]");

  private static final Pattern BETWEEN =
      Pattern.compile("，(?P<date>[^，；。（）]{2,14}?)(基本|全面|全部)?完成，");

  /** With these a date begins. */
  private static final String BEGINNINGS = "0123456789“十年今本当上下第";

  private static final String ENDS = "前月底末年度内成位效日半旬";

  private UnitTerms() {}

  /** What may be the term, in the order in which it is printed. */
  static List<Passage> in(Passage text, Brackets brackets) {
    if (!mayHave(text)) {
      return List.of();
    }
    return ListParenthesis.findIn(text, brackets).stream()
        .map(list -> text.after(list.open() + 1).until(brackets.partner(list.open())))
        .flatMap(inner -> Stream.of(LAST, FIRST, BETWEEN).flatMap(end -> date(inner, end).stream()))
        .toList();
  }

  private static Optional<Passage> date(Passage inner, Pattern pattern) {
    return inner.findAll(pattern, match -> match.group("date").orElseThrow()).stream().findFirst();
  }

  /** A bracket with a date at either end; most have none. */
  private static boolean mayHave(Passage text) {
    String words = text.text();
    if (words.contains("完成，")) {
      return true;
    }
    return mayHave(words, '（', '）') || mayHave(words, '〔', '〕');
  }

  private static boolean mayHave(String words, char opening, char closing) {
    int open = words.indexOf(opening);
    while (open >= 0 && open + 1 < words.length()) {
      if (BEGINNINGS.indexOf(words.charAt(open + 1)) >= 0) {
        return true;
      }
      open = words.indexOf(opening, open + 1);
    }
    int close = words.indexOf(closing, 1);
    while (close > 0 && ENDS.indexOf(words.charAt(close - 1)) < 0) {
      close = words.indexOf(closing, close + 1);
    }
    return close > 0;
  }
}
