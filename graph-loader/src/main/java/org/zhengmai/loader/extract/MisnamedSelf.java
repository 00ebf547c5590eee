package org.zhengmai.loader.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.zhengmai.loader.document.DocumentText;
import org.zhengmai.loader.pattern.Matcher;
import org.zhengmai.loader.pattern.Pattern;
import org.zhengmai.loader.source.Passage;

/**
 * A closing clause in which a paper calls itself what it is not: 本预案自印发之日起施行 below a plan without
 * any 预案 among its titles. Such a clause was most likely taken over from another paper.
 */
final class MisnamedSelf implements PrintCheck {

  private static final Set<String> KINDS =
      Set.of(
          "预案", "办法", "细则", "条例", "规定", "规则", "章程", "方案", "规划", "计划", "意见", "纲要", "措施", "标准", "制度",
          "决定", "通告", "公告");

  /** Behind 本预案; only where it begins so is the rest looked at. */
  private static final String BEGINNINGS = "自印发公颁下实0123456789";

  private static final Pattern REST =
      Pattern.compile("^自?(?:印发|发布|公布|颁布|下发|实施|[0-9]{4}年)[^。]{0,120}?(?:施行|实施|执行|生效|废止|有效)");

  /** What such a clause is about; most places have none of these near and need no pattern. */
  private static final WordSet FORCE = new WordSet(List.of("施行", "实施", "执行", "生效", "废止", "有效"));

  private static final int LONGEST_REST = 140;

  /** A text that speaks of itself more often than this is no paper. */
  private static final int MOST = 2_000;

  /** A title, of the paper or of one that it brings with it, is a short line of its own. */
  private static final int LONGEST_TITLE = 60;

  private static final String STOPS = "。；，：";

  @Override
  public List<ObservationFinding> check(DocumentText document, List<CitationFinding> citations) {
    List<ObservationFinding> found = new ArrayList<>();
    Map<String, Boolean> titled = new HashMap<>();
    Passage body = document.body();
    String text = body.text();
    int looks = 0;
    for (int at = text.indexOf('本'); at >= 0 && looks < MOST; at = text.indexOf('本', at + 1)) {
      int rest = at + 3;
      if (rest < text.length()
          && KINDS.contains(text.substring(at + 1, rest))
          && BEGINNINGS.indexOf(text.charAt(rest)) >= 0) {
        looks++;
        String kind = text.substring(at + 1, rest);
        int end = end(text, rest);
        if (end > rest && !titled.computeIfAbsent(kind, k -> isTitled(document, k))) {
          int start = at > 0 && text.charAt(at - 1) == '自' ? at - 1 : at;
          found.add(
              new ObservationFinding(
                  ObservationCode.FOREIGN_CLAUSE, joined(body.sub(start, end), found)));
        }
      }
    }
    return found;
  }

  /** The clause's end; where its rest begins if it is no closing clause. */
  private static int end(String text, int rest) {
    String near = text.substring(rest, Math.min(text.length(), rest + LONGEST_REST));
    if (!FORCE.in(near)) {
      return rest;
    }
    Matcher clause = REST.matcher(near);
    return clause.find() ? rest + clause.end() : rest;
  }

  /** Two such clauses one after the other are one. */
  private static Passage joined(Passage clause, List<ObservationFinding> found) {
    if (found.isEmpty()) {
      return clause;
    }
    Passage last = found.get(found.size() - 1).passage();
    if (clause.start() - last.end() > 1) {
      return clause;
    }
    found.remove(found.size() - 1);
    return new Passage(clause.clean(), last.start(), clause.end());
  }

  private static boolean isTitled(DocumentText document, String kind) {
    return document.title().map(title -> title.text().contains(kind)).orElse(true)
        || hasTitle(document.body(), kind);
  }

  private static boolean hasTitle(Passage body, String kind) {
    String text = body.clean().text();
    for (int at = text.indexOf(kind, body.start());
        at >= 0 && at < body.end();
        at = text.indexOf(kind, at + 1)) {
      if (endsTitle(body, at + kind.length())) {
        return true;
      }
    }
    return false;
  }

  private static boolean endsTitle(Passage body, int end) {
    boolean version = end < body.end() && body.clean().text().charAt(end) == '（';
    if (end < body.end() && !version && !body.clean().startsLine(end)) {
      return false;
    }
    for (int i = end - 1; i >= Math.max(body.start(), end - LONGEST_TITLE); i--) {
      if (STOPS.indexOf(body.clean().text().charAt(i)) >= 0) {
        return false;
      }
      if (body.clean().startsParagraph(i)) {
        return true;
      }
    }
    return false;
  }
}
