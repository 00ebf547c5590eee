package org.zhengmai.loader.extract;

import java.util.Optional;
import org.zhengmai.loader.document.Brackets;
import org.zhengmai.loader.document.DocumentNumber;
import org.zhengmai.loader.document.NumberMention;
import org.zhengmai.loader.pattern.Pattern;
import org.zhengmai.loader.source.Passage;

/**
 * A title 《…》 in the text with the parenthesis behind it.
 *
 * @param title the words between the brackets, inner 〈〉 kept
 * @param mention from 《 to the end of the parenthesis, or to 》 where none follows
 * @param number the number in the parenthesis, as it stands there
 * @param alias what the document will call it from here on: （以下简称《方案》）
 */
record TitleUse(
    Passage title, Passage mention, Optional<NumberMention> number, Optional<String> alias) {

  private static final Pattern ALIAS = Pattern.compile("简称:?：?[《“](?P<alias>[^》”]{1,20})[》”]");

  /** Reads the use that begins at a 《; empty where it is never closed. */
  static Optional<TitleUse> at(Passage in, int opening, Brackets brackets) {
    int closing = brackets.partner(opening);
    if (closing < 0 || closing >= in.end() || closing == opening + 1) {
      return Optional.empty();
    }
    Passage title = new Passage(in.clean(), opening + 1, closing);
    Passage behind = parenthesis(in, closing + 1, brackets);
    Optional<NumberMention> number = NumberMention.findIn(behind).stream().findFirst();
    Optional<String> alias = alias(behind).or(() -> alias(parenthesis(in, behind.end(), brackets)));
    boolean says = number.isPresent() || alias(behind).isPresent();
    Passage mention = new Passage(in.clean(), opening, says ? behind.end() : closing + 1);
    return Optional.of(new TitleUse(title, mention, number, alias));
  }

  /** In the parenthesis of the number, or in one of its own behind it. */
  private static Optional<String> alias(Passage parenthesis) {
    return parenthesis.findAll(ALIAS, m -> m.group("alias").orElseThrow().text()).stream()
        .findFirst();
  }

  private static Passage parenthesis(Passage in, int from, Brackets brackets) {
    boolean opens = from < in.end() && in.clean().text().charAt(from) == '（';
    int closing = opens ? brackets.partner(from) : -1;
    return closing >= 0 && closing < in.end()
        ? new Passage(in.clean(), from, closing + 1)
        : new Passage(in.clean(), from, from);
  }

  Optional<DocumentNumber> documentNumber() {
    return number.flatMap(NumberMention::number);
  }

  boolean isDamaged() {
    return number.isPresent() && documentNumber().isEmpty();
  }
}
