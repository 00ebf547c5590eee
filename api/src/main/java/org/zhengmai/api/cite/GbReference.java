package org.zhengmai.api.cite;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.zhengmai.api.document.Document;
import org.zhengmai.api.document.DocumentType;
import org.zhengmai.api.task.Task;

/**
 * A reference in the form of GB/T 7714—2015. A document follows clause 4.1 (主要责任者. 题名: 其他题名信息
 * [文献类型标识]. …, 出版年: 引文页码.), its number being other title information as the numbers of reports and
 * standards are (clause 8.2); a task follows clause 4.2 as a part of it (析出文献题名[文献类型标识]//专著主要责任者.
 * 专著题名. …). The type marks are those of appendix B: R for a report, Z (其他) for the rest, because it
 * has none for official papers. The day of signature stands for the year of publication. What is
 * not known is left out, place and publisher always: a paper of an office has neither.
 *
 * <pre>
 * 示范市人民政府办公室. 示范工作实施方案: 示政办发〔2099〕1号[Z]. 2099-03-01.
 * 1 壮大队伍[Z]//示范市人民政府办公室. 示范工作实施方案: 示政办发〔2099〕1号. 2099-03-01: 3.
 * </pre>
 */
final class GbReference {

  private GbReference() {}

  static String of(Document document) {
    return line(document, mark(document), null);
  }

  static String of(Task task, Document document) {
    Integer page = task.evidence() == null ? null : task.evidence().page();
    return title(task) + mark(document) + "//" + line(document, "", page);
  }

  /** The title of a task: its number and heading. */
  static String title(Task task) {
    String heading = task.heading();
    return heading == null ? task.label() : task.label() + " " + heading;
  }

  /** The title of a document, else its number. */
  static @Nullable String title(Document document) {
    return document.title() == null ? document.number() : document.title();
  }

  private static String line(Document document, String mark, @Nullable Integer page) {
    List<String> parts = new ArrayList<>();
    if (document.issuer() != null) {
      parts.add(document.issuer().name());
    }
    parts.add(titleAndNumber(document) + mark);
    if (document.issuedOn() != null) {
      parts.add(document.issuedOn().toString());
    }
    return String.join(". ", parts) + (page == null ? "" : ": " + page) + ".";
  }

  private static String titleAndNumber(Document document) {
    String title = Objects.requireNonNullElse(title(document), document.id());
    String number = document.number();
    return number == null || number.equals(title) ? title : title + ": " + number;
  }

  private static String mark(Document document) {
    return document.type() == DocumentType.REPORT ? "[R]" : "[Z]";
  }
}
