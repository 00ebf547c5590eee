package org.zhengmai.loader.extract;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.zhengmai.loader.memo.Remembered;
import org.zhengmai.loader.pattern.Pattern;

/** What the heading of a section says of the items below it. */
enum SectionClass {
  /** 编制依据: the papers on which the document rests. */
  GROUNDS("编制依据|制定依据|^依据$|政策依据"),
  /** Duties of units, one item a unit. */
  DUTIES("职责分工$|(部门|单位|成员|机构)(组成)?(和|及|与|及其)?(主要|工作)?职责|责任分工$"),
  /** 保障措施: what makes sure that the plan is carried out. */
  SAFEGUARD("保障措施|组织保障|保障机制|实施保障|工作保障|政策保障|强化保障|组织实施|工作要求|有关要求|组织领导|保障$"),
  /** What is and has been: nothing of it is wanted, nor is it a unit's to do. */
  BACKGROUND(
      "基本情况|现状|背景|意义|形势|回顾$|(十\\p{Han}五”?|[0-9]{4}年|上年|五年|规划)[^，。]{0,20}情况$|^(发展|工作|现有|建设)基础((和|与|及).*)?$"
          + "|^(存在|面临|突出)的?\\p{Han}{0,10}(问题|困难|挑战|短板|不足)|^主要(问题|困难)$"
          + "|^(“?\\p{Han}{2,3}五”?(时期|期间)?|[0-9]{4}年)?(取得)?的?(主要|工作|发展|建设|阶段性)*(成效|成就|成绩)$|^(主要|典型)(经验)?做法$|(做法|举措|工作)(及|和|与)(主要|取得的?|工作)*(成效|成绩|亮点)$|^工作亮点$"
          + "|^(发展|宏观|国内外?|外部|面临的?)\\p{Han}{0,4}环境$|^(总体|主要|有关|整体|目前|当前)?(工作|项目|任务)?(开展|进展|推进|完成|执行)?情况$"),
  /** Aims, principles, ranges, standards, definitions: nothing that a unit is to do. */
  AIMS(
      "指导思想|^(主要|预期|考核|核心|发展|评价|量化|约束性|预期性)*指标$|(实施|工作|方法|进度|整治)步骤|^步骤|(进度|时间|阶段|步骤)安排|总体要求|总体思路|工作思路|基本思路|目标|基本原则|工作原则|(整改|实施|推进|建设|改革|治理|分工|组织|编制)原则$|适用范围|范围$|对象[^，。]{0,8}$|^总则|^附则|标准$|目的$|名词|时点|时间$"
          + "|主要职责|组成人员|组成成员|机构设置|^(组织|领导|工作)(机构|体系|架构)$|工作机制|成员单位$|^(工作|议事|会议)规则$|要求$|经费保障$|附件|解释|内容和标准|^内容"
          + "|名单$|^(规划|总)?投资规模((与|和|及)资金.*)$|^(规划|总)?投资(估算|匡算|概算|测算)((与|和|及)资金.*|及.*)?$|^(规划)?环境影响(评价|分析|评估|篇章|说明)?(结论|(与|及|和)对策.*)?$|^((经济|社会|生态|综合|预期|投资|规划|、|和|与)+效益(、|和|与)?)+(分析|评价)$|^实施安排$|^规划(范围|期限)|^(申报|申请|认定|评选|报名|参评|准入|入选)[^，。]{0,4}(条件|资格|材料|程序|方式|流程)$|通讯录|^联系(人|电话)|^(咨询|举报|联系)电话|联系方式|责任人$|联系人$"),
  /** Everything else: tasks. */
  TASKS("");

  /** 二、指导思想、基本原则和主要任务: the aims stand below headings of their own. */
  private static final Pattern NAMED_TASKS = Pattern.compile("[、和及与](主要|重点|工作|目标)任务$");

  /**
   * 以目标倒逼落实, 强化目标管理, 加强形势研判, 总结做法和成效: how work is driven and looked at, not what it aims at or is.
   */
  private static final Pattern DRIVEN =
      Pattern.compile(
          "(确保|保证)[^，。]{0,4}(完成|实现)[^，。]{0,12}目标|目标(倒逼|牵引|导向|管理|考核|绩效|责任(制|书|考核|管理|落实|体系))|(加强|强化|做好|开展|定期|健全|完善|深化|及时|组织)[^，。]{0,12}形势(研判|分析|监测|预判)"
              + "|对象(识别|认定|管理|监测|筛查|准入)([^标条范程和及与、]|$)|(识别|锁定|瞄准)[^，。]{0,6}对象|认定[^，。、和及]{2,6}对象"
              + "|^(及时|认真|全面|加强|做好|深入)?(总结|推广|公开|宣传).*(成效|成绩|亮点)$");

  /** 加快完善能耗标准, 扩大覆盖范围: what is to be done about them. */
  private static final Pattern WORK =
      Pattern.compile(
          "^(健全|完善|加快|推进|推动|强化|加强|提高|提升|扩大|优化|建立|构建|落实|严格|规范|创新|深化|实施|开展|拓展|拓宽|夯实|细化|制定|制修订|修订|统一|改进|改善|执行|放宽|延长|缩短|压缩|合理确定|动态调整)"
              + ".*(标准|范围|对象|要求|时间|工作机制|经费保障)$");

  /** 严格落实工作要求, 加强组织领导和经费保障: how the plan is led, whatever the verb. */
  private static final Pattern LED = Pattern.compile("组织领导|组织保障|工作要求|组织实施");

  /** The signs of all classes at once; most headings have none of them. */
  private static final Pattern ANY =
      Pattern.compile(
          Arrays.stream(values())
              .map(candidate -> candidate.sign.toString())
              .filter(sign -> !sign.isEmpty())
              .collect(Collectors.joining("|")));

  /** Many steps ask for the same heading, and papers have the same headings over and over. */
  private static final Remembered<String, SectionClass> KNOWN = new Remembered<>();

  private final Pattern sign;

  SectionClass(String sign) {
    this.sign = Pattern.compile(sign);
  }

  /** The class that a heading in folded characters tells. */
  static SectionClass of(String heading) {
    return KNOWN.of(heading, SectionClass::read);
  }

  private static SectionClass read(String heading) {
    if (!ANY.matcher(heading).find()) {
      return TASKS;
    }
    if (NAMED_TASKS.matcher(heading).find()
        || (DRIVEN.matcher(heading).find() && !heading.endsWith("指标"))
        || (WORK.matcher(heading).find() && !LED.matcher(heading).find())) {
      return TASKS;
    }
    for (SectionClass candidate : values()) {
      if (candidate.sign.matcher(heading).find()) {
        return candidate;
      }
    }
    return TASKS;
  }
}
