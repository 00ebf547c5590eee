package org.zhengmai.loader.extract;

import org.zhengmai.loader.pattern.Pattern;
import org.zhengmai.loader.source.Passage;

/**
 * The name of a body that is set up for one purpose: 示范市湖面清洁行动领导小组, 市防汛抗旱指挥部, 工作专班.
 *
 * @param passage where it stands
 */
record BodyName(Passage passage) {

  /** What such names end with; a longer ending goes before a shorter one that it holds. */
  static final String ENDING = "(领导小组|协调小组|指挥部|工作专班|专班|联席会议|工作组)";

  private static final Pattern END = Pattern.compile(ENDING + "$");

  private static final int LONGEST = 40;

  /** Words of the sentence before a name, up to the last of them. */
  private static final Pattern BEFORE =
      Pattern.compile("^.*(成立|设立|组建|建立|调整|充实|完善|完成|机构为|作为|同意|决定|落实|加强|由|的|将|关于|对|向|在|与|按照|根据|服从)");

  /** Words that many bodies of a document have in their names and that tell none from another. */
  private static final Pattern GENERIC =
      Pattern.compile(
          "^(市级|省级|县级|区级|市|省|县|区|州|盟|旗|自治区)?(相应|现场|应急|应急救援|工作|总|本|该|各级|上级|下级|专项|机制|职责|机构|组织|设置|主要|日常|落实|责任)*$");

  /** Another body's name that stands right before. */
  private static final Pattern OTHER_BODY = Pattern.compile("^.*" + ENDING + "(办公室|下设)?(?P<own>.)");

  /** A post: what holds one is a list of persons, and no name. */
  private static final Pattern POST =
      Pattern.compile("(局|市|县|区|州|省|组|处|科|部|会|院|主|书|秘书|支队|大队|队)(长|任|记)|主席|主任|书记|常委|同志");

  /**
   * The name at the end of words that may begin with a part of the sentence, with the end of the
   * paragraph before, or with another body's name.
   */
  static BodyName endOf(Passage words) {
    Passage own = words.after(paragraph(words));
    Passage last =
        own.findAll(OTHER_BODY, match -> match.group("own").orElseThrow()).stream()
            .findFirst()
            .map(first -> words.after(first.start()))
            .orElse(own);
    int from = last.find(BEFORE).map(Passage::length).orElse(0);
    return new BodyName(last.from(from));
  }

  /** Where the last paragraph begins that the words reach into. */
  private static int paragraph(Passage words) {
    int start = words.start();
    for (int i = words.start() + 1; i < words.end(); i++) {
      start = words.clean().startsParagraph(i) ? i : start;
    }
    return start;
  }

  String text() {
    return passage.text();
  }

  /** The last word: 指挥部; 专班 for 工作专班 too. */
  String ending() {
    String end = passage.find(END).map(Passage::text).orElse("");
    return end.equals("工作专班") ? "专班" : end;
  }

  /** What stands before the ending: 市大规模群体性事件应急. */
  String base() {
    return text().substring(0, text().length() - ending().length());
  }

  /** Whether the name tells which body it is, and is no mere 市指挥部 or 工作专班. */
  boolean isFull() {
    boolean telling = base().length() > 2 && base().length() <= LONGEST;
    return !ending().isEmpty()
        && telling
        && !GENERIC.matches(base())
        && !POST.matcher(base()).find();
  }

  boolean isOnSite() {
    return base().endsWith("现场");
  }

  /** Whether this short form may stand for a full name: 普查领导小组 for 第五次经济普查领导小组. */
  boolean standsFor(BodyName full) {
    if (!full.ending().equals(ending()) || full.isOnSite() != isOnSite()) {
      return false;
    }
    return GENERIC.matches(base()) || full.base().endsWith(base());
  }
}
