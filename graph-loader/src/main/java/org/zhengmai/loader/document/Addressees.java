package org.zhengmai.loader.document;

import java.util.Optional;
import org.zhengmai.loader.pattern.Pattern;
import org.zhengmai.loader.source.CleanText;
import org.zhengmai.loader.source.Passage;

/** Those to whom a paper is sent, below its title: 各县（市、区）人民政府，市政府各部门：. */
final class Addressees {

  /** Those to whom a paper is sent, up to the colon behind them. */
  static final Pattern NAMED =
      Pattern.compile("^[^。；！？《》]{1,150}?(政府|单位|部门|机构|委员会|公司|办事处|局|厅|院|委|会|署|院校|各街镇)(（[^（）]*）)?：");

  /** Where this is what ends with a colon, no one is addressed. */
  private static final Pattern UNITS_IN_CHARGE =
      Pattern.compile("(责任|牵头|配合|主办|协办)(单位|部门)(（[^（）]*）)?：$");

  /** Within which they are looked for. */
  private static final int LONGEST_NAMED = 160;

  /** How long a paragraph of theirs may be. */
  private static final int LONGEST_PARAGRAPH = 500;

  /** What no list of those who are addressed has, and what ends it. */
  private static final String NO_ADDRESS = "。；！？《》：";

  private static final Pattern ADDRESSED = Pattern.compile("政府[，、].*(政府|单位|部门|机构|委员会|公司|局|厅|院|会)$");

  private Addressees() {}

  /** The addressees that begin at a place, up to their colon; empty where no one is addressed. */
  static Optional<Passage> at(Passage in, int title, int from) {
    return in.after(from)
        .until(from + LONGEST_NAMED)
        .find(NAMED)
        .or(() -> paragraph(in, title, from))
        .filter(to -> to.find(UNITS_IN_CHARGE).isEmpty());
  }

  /** A paragraph that names very many, below a title on a line of its own: 甲、乙、…市人民政府，…公司：. */
  private static Optional<Passage> paragraph(Passage in, int title, int from) {
    CleanText clean = in.clean();
    if (title >= in.end() || !clean.startsParagraph(from)) {
      return Optional.empty();
    }
    int end = from + 1;
    while (end < Math.min(in.end(), from + LONGEST_PARAGRAPH)
        && NO_ADDRESS.indexOf(clean.text().charAt(end)) < 0
        && !clean.startsParagraph(end)) {
      end++;
    }
    Passage named = in.after(from).until(end);
    boolean closed = end < in.end() && clean.text().charAt(end) == '：';
    return closed && ADDRESSED.matcher(named.text()).find()
        ? Optional.of(in.after(from).until(end + 1))
        : Optional.empty();
  }
}
