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
    for (int i = 1; i < words.length(); i++) {
      boolean opens = words.charAt(i - 1) == '（' && BEGINNINGS.indexOf(words.charAt(i)) >= 0;
      boolean closes = words.charAt(i) == '）' && ENDS.indexOf(words.charAt(i - 1)) >= 0;
      if (opens || closes) {
        return true;
      }
    }
    return false;
  }
}
