package org.zhengmai.loader.lineage;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.zhengmai.loader.lineage.ComparedDocument.ComparedTask;
import org.zhengmai.loader.pattern.Matcher;
import org.zhengmai.loader.pattern.Pattern;
import org.zhengmai.loader.source.Passage;

/**
 * Cuts a passage into clauses. Figures, dates and places become one mark each; brackets with what
 * they hold, quotation marks and list commas are left out, so that 中医优势（重点）专科 and 中医优势专科 look
 * alike; so are the names of the units in charge, and a clause of which little more remains.
 */
final class ClauseReader {

  /** Shorter clauses (一是, 同时) say nothing. */
  private static final int SHORTEST = 4;

  private static final String ENDS = "，。；：！？";
  private static final String SILENT = "“”‘’\"、《》〈〉·/";

  /** 2099年9月底前, 到2099年底, “十四五”末, 38.5, 3-5. */
  private static final String FIGURE =
      "(?:到|至)?[0-9]{4}年(?:[0-9]{1,2}月)?(?:[0-9]{1,2}日)?(?:年?底|末)?(?:之?前)?"
          + "|(?:到|至)?[“]?十[一二三四五六七八九]五[”]?(?:期?末|期间|时期)"
          + "|[0-9]+(?:\\.[0-9]+)?(?:(?:-|—|~|至)[0-9]+(?:\\.[0-9]+)?)?";

  /** 我市, 全省, 本区, 满城区: a place by its rank alone; the names that are known come before. */
  private static final String RELATIVE_PLACE = "[我全本](?:省|自治区|市|州|盟|县|区|旗)";

  /** The label of a unit list that stands outside brackets. */
  private static final String LIST_LABEL =
      "(?:责任|牵头|配合|参与|主办|协办|承办)(?:部门|单位|科室|领导)|(?:完成)?时(?:限|间节点)|按职责分工负责";

  private static final String INSTITUTION =
      "\\p{Han}{1,8}?(?:医院|保健院|卫生院|卫生室|疗养院|养老院|机构|学校|院校|高校|企业|社区|园区|场馆)";

  private static final Pattern INSTITUTIONS =
      Pattern.compile("(?:" + INSTITUTION + "[、和]){2,}" + INSTITUTION);

  /** 各有关部门要, 某市人民政府应当: who has to do it. */
  private static final Pattern OBLIGED =
      Pattern.compile(
          "(?P<who>(?:各[\\p{Han}、]{0,20}?(?:部门|单位|政府|机关|街道|乡镇|县区|地)|[\\p{Han}、]{2,24}?政府)"
              + "(?:都|均|也)?(?:要|应当|必须))[^求点件素]");

  private final Passage passage;
  private final Pattern masks;
  private final BitSet silent = new BitSet();

  ClauseReader(Passage passage, ComparedTask task, Pattern masks) {
    this.passage = passage;
    this.masks = masks;
    hushBrackets();
    hushInstitutions();
    hushObliged();
    for (ComparedUnit unit : task.units()) {
      Passage where = unit.where();
      int from = Math.max(where.start(), passage.start());
      int to = Math.min(where.end(), passage.end());
      if (where.clean() == passage.clean() && from < to) {
        silent.set(from - passage.start(), to - passage.start());
      }
    }
  }

  /** What becomes one mark in a document that knows these names of places. */
  static Pattern masks(List<String> placeNames) {
    String named =
        placeNames.stream()
            .filter(name -> name.length() > 1)
            .sorted(Comparator.comparingInt(String::length).reversed())
            .map(Pattern::quote)
            .collect(Collectors.joining("|"));
    return Pattern.compile(
        "(?P<figure>"
            + FIGURE
            + ")|(?P<place>"
            + (named.isEmpty() ? "" : named + "|")
            + RELATIVE_PLACE
            + ")|(?P<label>"
            + LIST_LABEL
            + ")");
  }

  /** 县综合医院、中医院、妇幼保健院: who, not what; so lists of three make no measure. */
  private void hushInstitutions() {
    Matcher matcher = INSTITUTIONS.matcher(passage.text());
    while (matcher.find()) {
      silent.set(matcher.start(), matcher.end());
    }
  }

  private void hushObliged() {
    Matcher matcher = OBLIGED.matcher(passage.text());
    while (matcher.find()) {
      silent.set(matcher.start("who"), matcher.end("who"));
    }
  }

  private void hushBrackets() {
    int depth = 0;
    for (int i = 0; i < passage.length(); i++) {
      char c = passage.charAt(i);
      depth += c == '（' ? 1 : 0;
      silent.set(i, depth > 0);
      depth -= c == '）' && depth > 0 ? 1 : 0;
    }
    if (depth > 0) {
      silent.clear();
    }
  }

  List<Clause> read(boolean heading) {
    List<Clause> clauses = new ArrayList<>();
    List<Token> tokens = new ArrayList<>();
    Matcher matcher = masks.matcher(passage.text());
    int i = 0;
    boolean more = matcher.find();
    while (i < passage.length()) {
      if (more && matcher.start() == i) {
        mask(matcher, tokens);
        i = matcher.end();
        more = matcher.find();
      } else {
        if (ENDS.indexOf(passage.charAt(i)) >= 0 && !silent.get(i)) {
          close(tokens, clauses, heading);
        } else if (!silent.get(i) && SILENT.indexOf(passage.charAt(i)) < 0) {
          tokens.add(token(passage.charAt(i), i, i + 1));
        }
        i++;
      }
    }
    close(tokens, clauses, heading);
    return clauses;
  }

  private void mask(Matcher matcher, List<Token> tokens) {
    if (silent.get(matcher.start()) || matcher.group("label") != null) {
      return;
    }
    char mark = matcher.group("figure") != null ? Token.FIGURE : Token.PLACE;
    tokens.add(token(mark, matcher.start(), matcher.end()));
  }

  private Token token(char mark, int from, int to) {
    return new Token(mark, passage.start() + from, passage.start() + to);
  }

  private void close(List<Token> tokens, List<Clause> clauses, boolean heading) {
    if (tokens.stream().filter(token -> !token.isMasked()).count() >= SHORTEST) {
      clauses.add(new Clause(passage.clean(), tokens, heading));
    }
    tokens.clear();
  }
}
