package org.zhengmai.loader.block;

import org.zhengmai.loader.pattern.Pattern;

/** What a column of a table holds, or a printed line looks like. */
enum CellKind {
  /** Names of units: 市交通局、市财政局. */
  UNITS(
      "([^。；：]{2,60}(局|委|办|厅|部)(（[^（）]{1,24}）)?、){2}[^。；：]{2,400}"
          + "|[^。；：]{0,400}(局|委|办|厅|部|院|署|会|社|行|所|站|队|联|团|公司|集团|中心|政府|单位|部门|机构|街道|乡镇|街镇|镇|[^城]乡|园区|高新园|开发区|区|办事处|支队|分局|无)(（[^（）]{1,24}）)?[、，；。]?"
          + "|(\\p{Han}{1,18}(局|委|办|厅|部|署|院|会|政府|公司|中心)(（[^（）]{1,12}）)?[、和]?){1,12}等?(部门|单位)?(按职责分工|分别|共同)?(牵头|负责|主办)([，；、][^。：]{2,200}(参加|参与|配合|协助|协办))?。?"),
  /** A term: 2025年12月底前, 持续推进. */
  TERM(
      "([0-9]{4}年)?[^、。]{0,10}(年|月|季度|底|末|前|半年)(完成|完工|竣工|建成|动工|开工|启动|启用|投用|投入使用|投入运营|投产|到位|见效|出台|印发)?|(长期|持续|常年|全年|常态化)[^。、]{0,6}"),
  /** A figure or a mark: 100, 95%, 1. */
  FIGURE("[0-9.%]{1,8}"),
  /** Anything else. */
  WORDS("");

  private static final Pattern UNITS_HEAD = Pattern.compile("(单位|部门|科室|处室|股室|主体|机构|牵头|配合)");

  private static final Pattern TERM_HEAD = Pattern.compile("(时限|时间|期限|节点|进度)");

  /** 当前进度: how far the work has come, and no term. */
  private static final Pattern STATE_HEAD = Pattern.compile("(当前|目前|现有|完成|推进|形象|实际)进度$");

  /** 改造老旧小区 ends like a unit and is none. */
  private static final Pattern WORK =
      Pattern.compile(
          "^(改造|新建|推进|完善|建成|实施|开展|加强|加快|提升|打造|扩建|修建|整治|优化|创建|培育|制定|编制|新增|完成)[^局委办部厅院、]{3,}$");

  private static final String WORKS = "改新推完建实开加提打扩修整优创培制编";

  private final Pattern form;

  CellKind(String form) {
    this.form = Pattern.compile(form);
  }

  /** 公里, 户 stand there. */
  private static final Pattern UNIT_OF_FIGURE = Pattern.compile("(计量|数量)?单位");

  /** What a column with this head holds. */
  static CellKind ofHead(String head) {
    if (UNIT_OF_FIGURE.matches(head)) {
      return WORDS;
    }
    if (UNITS_HEAD.matcher(head).find() && !PersonsHead.is(head)) {
      return UNITS;
    }
    return TERM_HEAD.matcher(head).find() && !STATE_HEAD.matcher(head).find() ? TERM : WORDS;
  }

  /** What a line of a cell looks like. */
  static CellKind ofLine(String line) {
    if (!line.isEmpty() && WORKS.indexOf(line.charAt(0)) >= 0 && WORK.matcher(line).find()) {
      return WORDS;
    }
    for (CellKind kind : values()) {
      if (kind != WORDS && kind.form.matches(line)) {
        return kind;
      }
    }
    return WORDS;
  }
}
