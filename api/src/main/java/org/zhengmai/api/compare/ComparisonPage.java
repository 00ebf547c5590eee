package org.zhengmai.api.compare;

import java.util.List;
import org.springframework.web.util.HtmlUtils;
import org.zhengmai.api.task.Task;

/** A comparison to be read: one row or paragraph a pair of tasks, then what one side lacks. */
final class ComparisonPage {

  private static final String HEAD =
      "<table class=\"comparison\"><thead><tr><th>左 left</th><th>右 right</th><th>对应 kind</th><th>文字"
          + " text</th></tr></thead><tbody>";

  private ComparisonPage() {}

  static String html(Comparison comparison) {
    StringBuilder html = new StringBuilder(HEAD);
    for (TaskMatch match : comparison.matched()) {
      html.append(
          row(
              match.left().label(),
              match.right().label(),
              match.line().kind().name(),
              match.html()));
    }
    for (Task task : comparison.dropped()) {
      html.append(row(task.label(), "", "DROPPED", html(PieceKind.DROPPED, task)));
    }
    for (Task task : comparison.added()) {
      html.append(row("", task.label(), "ADDED", html(PieceKind.ADDED, task)));
    }
    return html.append("</tbody></table>").toString();
  }

  private static String html(PieceKind kind, Task task) {
    return AlignedText.html(List.of(new TextPiece(kind, TaskMatch.words(task))));
  }

  /** The text is HTML already; labels and kinds are not. */
  private static String row(String left, String right, String kind, String text) {
    return "<tr><td>%s</td><td>%s</td><td>%s</td><td>%s</td></tr>"
        .formatted(escaped(left), escaped(right), escaped(kind), text);
  }

  private static String escaped(String text) {
    return HtmlUtils.htmlEscape(text, "UTF-8");
  }

  static String plain(Comparison comparison) {
    StringBuilder plain = new StringBuilder();
    for (TaskMatch match : comparison.matched()) {
      plain
          .append(
              "= %s | %s %s\n"
                  .formatted(
                      match.left().label(), match.right().label(), match.line().kind().name()))
          .append(match.plain())
          .append("\n\n");
    }
    comparison.dropped().forEach(task -> plain.append(alone("-", task)));
    comparison.added().forEach(task -> plain.append(alone("+", task)));
    return plain.toString();
  }

  private static String alone(String sign, Task task) {
    return sign + " " + task.label() + "\n" + TaskMatch.words(task) + "\n\n";
  }
}
