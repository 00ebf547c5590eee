package org.zhengmai.loader.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.zhengmai.loader.block.PersonsLabel;
import org.zhengmai.loader.document.Brackets;
import org.zhengmai.loader.pattern.Pattern;
import org.zhengmai.loader.source.Passage;

/**
 * Finds lists that a label announces, in a parenthesis （责任部门：A、B） or on lines of their own
 * (责任单位：A牵头，B配合。).
 */
final class LabelledLists {

  private static final Rule PARENTHESIS = new Rule("labelled-parenthesis", 1);
  private static final Rule LINE = new Rule("labelled-line", 1);

  /** 新增商贸企业30家。——责任单位：甲局. */
  private static final String DASHES = "——";

  /** The number of the point that the next label begins. */
  private static final Pattern NEXT_NUMBER = Pattern.compile("（[一二三四五六七八九十]{1,2}）$");

  /**
   * What one label announces.
   *
   * @param label the label
   * @param content what follows it, up to the next label or the end of the bracket or line
   * @param onItsLine whether it stands outside brackets, and so may hold for the items above too
   */
  record Labelled(Label label, Passage content, boolean onItsLine) {

    /** Whether nothing stands behind it in a text. */
    boolean ends(Passage text) {
      Passage behind = text.after(content.end());
      return behind.isEmpty() || (behind.length() == 1 && behind.charAt(0) == '。');
    }

    Rule rule() {
      return onItsLine ? LINE : PARENTHESIS;
    }
  }

  private LabelledLists() {}

  /** All labelled lists of a passage, in order. */
  static List<Labelled> find(Passage text, Brackets brackets) {
    List<Label> labels =
        Label.findIn(text).stream()
            .filter(label -> !brackets.inTitle(label.passage().start()))
            .filter(label -> begins(text, label.passage().start(), brackets))
            .toList();
    List<Labelled> found = new ArrayList<>();
    for (int i = 0; i < labels.size(); i++) {
      Label label = labels.get(i);
      int at = label.passage().start();
      boolean inside = brackets.inParenthesis(at);
      int limit = i + 1 < labels.size() ? labels.get(i + 1).passage().start() : text.end();
      int end = Math.min(limit, inside ? closing(text, at, brackets) : lineEnd(text, label));
      Passage list = text.after(label.passage().end()).until(end);
      Passage units = list.until(list.start() + PersonsLabel.start(list.text()));
      found.add(new Labelled(label, trimmed(units), !inside));
    }
    return found;
  }

  /** A label begins its bracket, a clause, a line, or follows another list or 以上任务. */
  private static boolean begins(Passage text, int at, Brackets brackets) {
    if (at == text.start() || text.clean().startsLine(at)) {
      return true;
    }
    if (text.clean().followsGap(at)) {
      return true;
    }
    char before = text.clean().text().charAt(at - 1);
    boolean clause = "（〔，；。、）：”.".indexOf(before) >= 0;
    return clause
        || isBehindDashes(text, at)
        || (!brackets.inParenthesis(at) && Character.isDigit(before))
        || StatedGroup.before(text, at).isPresent();
  }

  private static int closing(Passage text, int at, Brackets brackets) {
    int closing = brackets.partner(brackets.parenthesisStart(at));
    return Math.min(closing, text.end());
  }

  private static int lineEnd(Passage text, Label label) {
    int from = label.passage().end();
    String clean = text.clean().text();
    for (int i = from; i < text.end(); i++) {
      boolean stop = clean.charAt(i) == '。' || (i > from && text.clean().startsParagraph(i));
      if (stop) {
        return i;
      }
    }
    return text.end();
  }

  /** Without the sentence that may follow in the bracket, nor the mark before the next label. */
  private static Passage trimmed(Passage content) {
    int sentence = content.text().indexOf('。');
    Passage first = sentence >= 0 ? content.sub(0, sentence) : content;
    int end = first.length();
    while (end > 0 && "，；、。：".indexOf(first.text().charAt(end - 1)) >= 0) {
      end--;
    }
    int number = first.sub(0, end).find(NEXT_NUMBER).map(Passage::length).orElse(0);
    return first.sub(0, end - number);
  }

  /** The units of a list; empty where it announces a date. */
  static List<UnitList.Unit> units(Labelled labelled) {
    Optional<Role> role = labelled.label().role();
    return role.isEmpty()
        ? List.of()
        : UnitList.read(
            ListParenthesis.withoutRemark(FirstUnitLeads.without(labelled.content())), role);
  }

  /** ——责任单位 behind a sentence or at the beginning of a line; not 河长——责任单位逐级负责. */
  private static boolean isBehindDashes(Passage text, int at) {
    int dashes = at - DASHES.length();
    String clean = text.clean().text();
    return dashes >= text.start()
        && clean.startsWith(DASHES, dashes)
        && (dashes == text.start()
            || text.clean().startsParagraph(dashes)
            || "。；！？".indexOf(clean.charAt(dashes - 1)) >= 0);
  }
}
