package org.zhengmai.loader.extract;

import org.zhengmai.loader.block.Outline;
import org.zhengmai.loader.document.DocumentText;
import org.zhengmai.loader.document.DocumentType;
import org.zhengmai.loader.pattern.Pattern;
import org.zhengmai.loader.source.Passage;

/**
 * A paper that tells what was (甲市2098年国民经济和社会发展统计公报), whom it honours (关于表彰甲的决定) or how a matter
 * stands (现将有关情况函复如下): its chapters and lists are no works and its figures no aims, so that it is
 * read as rules are, which hand out nothing unless units answer for it.
 */
final class TellingPaper {

  private static final Pattern TITLE =
      Pattern.compile(
          "(统计|状况|资源|水土保持|监测|普查|科技经费)[^，。]{0,12}公报(（[^（）]*）)?$"
              + "|关于[^，。]{0,10}(表彰|表扬|嘉奖|褒奖|授予|奖励)[^。]{0,80}的(决定|通报|命令)$"
              + "|关于对[^。]{2,80}[予给]以?督查激励的(通报|决定)$");

  /** 关于完善奖励制度的决定, 关于表扬和批评甲的通报, 关于授予称号并开展学习活动的决定: there is work in it. */
  private static final Pattern WORK =
      Pattern.compile(
          "批评|约谈|[^兼合]并[^，。给予]{0,10}(号召|在全[省市县区]|组织[^奖单]|部署|开展|推广|做好|推进|加强)|[、和及]开展[^，。]{1,16}(活动|学习|竞赛)的");

  /** 关于完善奖励制度的决定: how is honoured, where nobody is. */
  private static final Pattern RULED =
      Pattern.compile(
          "关于[^，。]{0,10}(完善|加强|改进|健全|深化|落实)[^，。对]{0,8}(奖励|表彰)"
              + "|(奖励|表彰)(制度|办法|机制|政策|资金|条例|体系)|奖励工作");

  /** 关于加强优秀人才奖励工作的决定. */
  private static final Pattern RULED_BY =
      Pattern.compile("(完善|加强|改进|健全|深化|落实|设立)[^，。]{0,16}(奖励|表彰)(工作|制度|办法|机制|政策|资金|基金|条例|体系)(的|并)");

  private static final Pattern HONOURED = Pattern.compile("先进|模范|获奖|优秀|集体|个人");

  private static final Pattern CHANGING = Pattern.compile("关于(修改|修订|修正)[^。]{2,60}的决定$");

  private static final Pattern CHANGED = Pattern.compile("第[一二三四五六七八九十百0-9]{1,5}条[^。；]{0,24}修改为");

  /** 现将有关情况函复如下: what was asked is told, not decided. */
  private static final Pattern TOLD =
      Pattern.compile("将[^，。；]{0,12}情况(函复|复函|答复|回复)(你|您|贵)?\\p{Han}{0,6}如下");

  /** The same where nothing is asked for. */
  private static final Pattern INFORMED =
      Pattern.compile("将[^，。；]{0,12}情况函告(你|您|贵)?\\p{Han}{0,6}如下");

  private static final Pattern ASKED =
      Pattern.compile(
          "(^|[^商申报])请|(^|[，。；：])希?望[你贵各予大认切抓尽遵落按配积支给]|务必|[你贵][省市县区局][^，。《]{0,6}([^主重需]要[^求]|[^对响适供反效]应[^急对用]|须)|各[^，。]{1,12}([^主重需必只]要[^求素点]|[^对响适供反效]应[^急对用]|须)|整改(措施|要求)|工作要求|责任单位");

  /** 一、同意…, 二、请你县…: it decides or asks all the same. */
  private static final Pattern DECIDED =
      Pattern.compile("[一二三四五六七八九十]、(（一）)?(原则)?(同意|不同意|请|由[^于来])|[0-9]\\.(同意|请)");

  private static final Pattern REWARDS = Pattern.compile("督查激励的(通报|决定)$");

  /** What is to be done stands in a section of its own. */
  private static final Pattern NEXT = Pattern.compile("[一二三四五六七八九十]、(下一步|整改(要求|措施|工作|任务))");

  /** How far into a paper it says so. */
  private static final int OPENING = 1000;

  private TellingPaper() {}

  /** The type as which a document is read. */
  static DocumentType typeOf(DocumentText document) {
    boolean tells = document.title().map(Passage::text).filter(TellingPaper::is).isPresent();
    boolean told = mayTell(document.type()) && isTold(document);
    boolean goesOn = tells && document.body().find(NEXT).isPresent() && isOfRewards(document);
    return (tells && !goesOn) || told || changesRule(document) ? DocumentType.LAW : document.type();
  }

  /** The type as which a document with this outline is read: a rule in sections is a rule. */
  static DocumentType typeOf(DocumentText document, Outline outline) {
    return RuleOutline.is(document, outline) ? DocumentType.LAW : typeOf(document);
  }

  /** 关于修改甲的决定 with 将第二条修改为：“…”: what it quotes is the rule's. */
  private static boolean changesRule(DocumentText document) {
    return document.title().filter(title -> title.find(CHANGING).isPresent()).isPresent()
        && document.body().find(CHANGED).isPresent();
  }

  private static boolean isOfRewards(DocumentText document) {
    return document.title().filter(title -> title.find(REWARDS).isPresent()).isPresent();
  }

  private static boolean mayTell(DocumentType type) {
    return type == DocumentType.REPLY || type == DocumentType.OTHER;
  }

  private static boolean isTold(DocumentText document) {
    Passage body = document.body();
    Passage opening = body.until(Math.min(body.end(), body.start() + OPENING));
    boolean told =
        opening.find(TOLD).isPresent()
            || (opening.find(INFORMED).isPresent() && body.find(ASKED).isEmpty());
    return told && body.find(DECIDED).isEmpty();
  }

  /** Whether a title is that of such a paper. */
  static boolean is(String title) {
    boolean ruled =
        RULED_BY.matcher(title).find()
            || (RULED.matcher(title).find() && !HONOURED.matcher(title).find());
    return TITLE.matcher(title).find() && !WORK.matcher(title).find() && !ruled;
  }
}
