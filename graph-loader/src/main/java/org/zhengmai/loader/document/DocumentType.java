package org.zhengmai.loader.document;

import org.zhengmai.loader.memo.Remembered;
import org.zhengmai.loader.pattern.Pattern;

/** What kind of paper a document is, read from its title. */
public enum DocumentType {
  /** 批复: an answer to a request. */
  REPLY("的批复|的复函"),
  /** 请示: asks those above for a decision, and hands out nothing. */
  REQUEST("的请示(（[^（）]*）)?$"),
  /** 会议纪要: what a meeting decided, point by point. */
  MINUTES("(会议|常务会|办公会)议?纪要(（[^（）]*）)?$"),
  /** 政府工作报告: the yearly report to a people's congress. */
  REPORT("工作报告(（[^（）]*）|[—-].*)?$|印发.{0,20}工作报告[》〉]?的通知$"),
  /** 任免: persons are appointed; nothing of it is a fact of ours. */
  PERSONNEL("任免|任职|免职|任命|职务的通知|记功|任職|免職|職務的通知|記功"),
  /** A group, task force or command post is set up or changed. */
  LEADING_GROUP("关于(成立|调整|设立|组建|建立|充实).*(领导小组|专班|指挥部|委员会|联席会议|机构设置|协调小组)"),
  /** 应急预案. */
  EMERGENCY_PLAN("应急预案|应急救援预案"),
  /** A table of tasks that stands alone. */
  TASK_TABLE("(任务|分工|责任|目标).*(分工|分解|清单|一览|台账)?(表|清单|分工|台账)$|任务分工$|分解表"),
  /** A law, ordinance or rule. */
  LAW(
      "(法|条例|规章|办法|规定|细则|规则)(（[^（）]*）)?$"
          + "|印发.{2,60}(规则|章程|规程)(（[^（）]*）)?[》〉]?的通知$"
          + "|关于(修改|修订|修正)[^。]{0,60}(《|条例|规章|规定|办法|细则|规范性文件|法规)[^。]{0,60}的决定$"),
  /** A plan or programme, mostly issued under a notice. */
  PLAN("方案|计划|规划|行动|措施|意见|纲要|要点|清单"),
  /** 通知, with nothing issued under it. */
  NOTICE("通知|通告|公告|通报|决定"),
  /** None of these. */
  OTHER("");

  /** 印发工作方案和议事规则的通知: the plan comes first and hands out the work. */
  private static final Pattern BESIDE_PLAN =
      Pattern.compile("印发.*(方案|计划|要点|规划)》?(（[^（）]*）)?[、和及与].{2,60}的通知$");

  /** 印发工作方案和议事规则的通知: articles of a rule stand behind the plan. */
  private static final Pattern WITH_RULE =
      Pattern.compile("印发.*[、和及与].{2,60}(条例|办法|规定|细则|规则|章程|规程|制度)(（[^（）]*）)?[》〉]?的通知$");

  /** A paper's title is cited many times. */
  private static final Remembered<String, DocumentType> KNOWN = new Remembered<>();

  private final Pattern sign;

  DocumentType(String sign) {
    this.sign = Pattern.compile(sign);
  }

  /** The type that a title in simplified ideographs tells; the more particular one comes first. */
  public static DocumentType ofTitle(String title) {
    return KNOWN.of(title, DocumentType::read);
  }

  /** Whether a paper with this title hands out a rule beside another paper. */
  public static boolean hasRuleBeside(String title) {
    return WITH_RULE.matcher(title).find();
  }

  private static DocumentType read(String title) {
    for (DocumentType type : values()) {
      boolean rule = type == LAW && BESIDE_PLAN.matcher(title).find();
      if (!rule && type.sign.matcher(title).find()) {
        return type;
      }
    }
    return OTHER;
  }
}
