package org.zhengmai.loader.extract;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.zhengmai.loader.pattern.Pattern;

/**
 * What makes a figure a commitment. Each rule knows one form and answers with how the figure binds,
 * or with nothing; the first that answers is taken.
 */
enum CommitmentRule {
  /** 不低于65%, 达到420个, 控制在30个以内. Must not match 占46%, 为83%. */
  COMPARED("target-comparison") {
    @Override
    boolean fits(FigureContext figure) {
      return figure.compared();
    }
  },
  /** 24小时内响应, 20个工作日内办结. Must not match 3年内, which is a term. */
  TIME_LIMIT("target-time-limit") {
    @Override
    boolean fits(FigureContext figure) {
      return figure.isOf(UnitKind.TIME)
          && WITHIN.matcher(figure.rest()).find()
          && SHORT_TIME.matcher(figure.unit()).find();
    }
  },
  /** 建成36处, 支持2个县级中医院…, 新建长者饭堂12个、社区托育点9个. */
  WORK("target-work") {
    @Override
    boolean fits(FigureContext figure) {
      return Works.fits(figure);
    }
  },
  /** Under aims: 首批100个示范社区全面建成. Must not match 100个社区参加. */
  DONE_BY_THEN("target-done-by-then") {
    @Override
    boolean fits(FigureContext figure) {
      return figure.setting() == FigureContext.Setting.AIMS
          && figure.isOf(UnitKind.COUNT)
          && ALL_MADE.matcher(figure.behind()).find()
          && !TOLD.matcher(figure.behind()).find();
    }
  },
  /** 增长6.5%左右, 下降18%—22%, 提高2个百分点. */
  CHANGE("target-change") {
    @Override
    boolean fits(FigureContext figure) {
      return CHANGES.matcher(figure.gap()).find()
          && (figure.atEnd()
              || (AS_GOAL.matches(figure.behind()) && WISHED.matcher(figure.lead()).find())
                  && !NO_WISH.matcher(figure.lead()).find());
    }
  },
  /** 为500名老人提供助餐, 对300户家庭进行改造: so many are served; 在2—3个县开展试点. Must not match 对3家企业. */
  SERVED("target-served") {
    @Override
    boolean fits(FigureContext figure) {
      return Served.fits(figure);
    }
  },
  /** 将12项审批权限下放到乡镇, 把30种病全部纳入门诊. Must not match 将3项指标纳入考核. */
  HANDED_OVER("target-handed-over") {
    @Override
    boolean fits(FigureContext figure) {
      return HandedOver.fits(figure);
    }
  },
  /** 60%至70%用于医务人员薪酬发放, 100%围挡, 80%以上的行政村达到…. */
  SHARE("target-share") {
    @Override
    boolean fits(FigureContext figure) {
      return figure.isOf(UnitKind.PERCENT)
          && ((SPENT.matcher(figure.behind()).find() && !PlainFigures.tellsOf(figure.behind()))
              || COVERED.matcher(figure.lead()).find()
              || isAllDone(figure)
              || DealtWith.fits(figure)
              || opensAim(figure));
    }
  },
  /** 80%左右确定, 认证80个以上: rounded at its end, with what it counts before it. */
  ROUNDED("target-rounded") {
    @Override
    boolean fits(FigureContext figure) {
      return figure.comparison().behind().isPresent()
          && !figure.isOf(UnitKind.TIME, UnitKind.RANK)
          && NAMED.matcher(figure.gap()).find()
          && (figure.atEnd() || isMeasure(figure));
    }
  },
  /**
   * 50个小区新增充电设施: so many of them get something; under aims 50平方公里以上建设用地达到要求. Must not match
   * 3个项目已完成, 完成3个项目.
   */
  GETTING("target-getting") {
    @Override
    boolean fits(FigureContext figure) {
      boolean floor = figure.comparison().behind().isPresent();
      boolean aim =
          figure.setting() == FigureContext.Setting.AIMS
              && figure.isOf(UnitKind.MEASURE)
              && floor
              && REACHED.matcher(figure.behind()).find();
      return (aim || (figure.isOf(UnitKind.COUNT) && (!floor || CountedOnes.areMany(figure))))
          && BY_THEN.matches(figure.lead())
          && GETS.matcher(figure.behind()).find()
          && !AMISS.matcher(figure.behind()).find()
          && !NOUN_OF_IT.matcher(figure.behind()).find()
          && !Served.hasHappened(figure.behind())
          && !TOLD.matcher(figure.behind()).find();
    }
  },
  /** 达标合格率91.5%, 医护比1:2, 送餐频次为每周5—7次. */
  RATE("target-rate") {
    @Override
    boolean fits(FigureContext figure) {
      boolean share = figure.isOf(UnitKind.PERCENT, UnitKind.RATIO);
      boolean counted = !figure.isOf(UnitKind.NONE, UnitKind.RANK);
      boolean rate = share && RATES.matcher(figure.gap()).find();
      boolean is = counted && IS.matcher(figure.gap()).find();
      return figure.atEnd() && (rate || is);
    }
  },
  /** Behind a target: 新建学校6所，其中小学4所、初中2所; 选派30名甲进修，40名乙轮训. Must not match 新建学校6所，投资3亿元. */
  SERIES("target-series") {
    @Override
    boolean fits(FigureContext figure) {
      boolean opens = figure.lead().isEmpty() && figure.isOf(UnitKind.COUNT);
      if (figure.inSeries() && opens && OTHERS.matcher(figure.behind()).find()) {
        return true;
      }
      return figure.inSeries()
          && figure.atEnd()
          && figure.isOf(UnitKind.COUNT, UnitKind.MEASURE, UnitKind.MONEY, UnitKind.PERCENT)
          && NOUN.matcher(figure.gap()).find()
          && (!MEANS.matcher(figure.gap()).find() || ARRIVES.matcher(figure.gap()).find());
    }
  },
  /** In a bracket: （甲市、乙区各3个，其他县各1个）. */
  EACH("target-each-part") {
    @Override
    boolean fits(FigureContext figure) {
      return figure.clause().inner() && EachPart.isShare(figure);
    }
  },
  /** Under 发展目标: 一般公共预算收入158亿元. */
  FIGURE("target-figure") {
    @Override
    boolean fits(FigureContext figure) {
      return figure.setting() == FigureContext.Setting.AIMS
          && figure.atEnd()
          && figure.isOf(UnitKind.COUNT, UnitKind.MEASURE, UnitKind.MONEY, UnitKind.PERCENT)
          && NAMED.matcher(figure.gap()).find()
          && !TALK.matcher(figure.lead()).find();
    }
  };

  private static final Pattern WITHIN = Pattern.compile("^(?:内|以内|之内)");

  private static final Pattern SHORT_TIME = Pattern.compile("^(?:个)?(?:小时|分钟|秒钟?|天|日|工作日|自然日)$");

  /** 确保实现收入增长4%的目标; must not match 与增长4%的目标相比. */
  private static final Pattern WISHED = Pattern.compile("确保|力争|努力|奋力|全力");

  /** 未能确保, 如未. */
  private static final Pattern NO_WISH = Pattern.compile("未[能完实达确如按]|没有|不能|难以|[如若]未|如果|已");

  private static final Pattern AS_GOAL = Pattern.compile("的(预期|增长|年度)?(目标|任务)(任务)?");

  private static final Pattern CHANGES =
      Pattern.compile(
          "(?:增长|递增|下降|降低|提高|提升|减少|上升|回升|增幅|降幅|增速|压减|压降|缩短|增加|节约|减排|改善|增收|提速)(?:幅度)?(?:约)?$");

  /** Must not match 46%。: a share that is spent or that does something. */
  private static final Pattern SPENT =
      Pattern.compile(
          "^(?:由|用于|用作|投向|归|"
              + PlainFigures.THAT_DO
              + "|[^，的]{2,16}(?:达到|达|通过|符合)[^，0-9]{2,24}(?:标准|要求|水平|认定|评估|验收|等级))");

  /** 覆盖所有社区、90%以上乡镇和60%以上村. */
  private static final Pattern COVERED =
      Pattern.compile("覆盖(?:[^，0-9]{0,20}[、和及])?$|覆盖[^，]{0,40}[、和及]$");

  private static final Pattern GETS =
      Pattern.compile(
          "^[^，0-9的已未不因由被与反说]{2,16}?(?:新增|增设|加装|安装|配备|配建|配置|建成|完成|实现|实施|达到|开通|开工|开建|竣工|投用|投运|投入使用)[\\p{Han}“”A-Za-z0-9]{2,}");

  /** 到2101年60家医院达到…: nothing but a term may stand before them. */
  private static final Pattern BY_THEN =
      Pattern.compile("(?:[到至]?(?:" + Clause.HIDDEN + "+|[0-9]{4}年[底末]?前?))?");

  private static final Pattern AMISS =
      Pattern.compile("不足|不够|困难|问题|缺口|滞后|率低|缓慢|不规范|受伤|较差|优先|方可|统一移交");

  /** 50平方公里以上建成区达到标准. */
  private static final Pattern REACHED = Pattern.compile("达到|达标|实现");

  /** 50个项目开工率, 5个县城建成区, 40家企业完成情况: the verb is part of a noun. */
  private static final Pattern NOUN_OF_IT =
      Pattern.compile(
          "(新增|增设|加装|安装|配备|配建|配置|建成|完成|实现|实施|开通|开工|竣工)(长极|长点|率|(投产|达产|投用|运营|运行|验收|交付|使用|投入使用|启用|通车|开业|改造|整治|整改|升级|修缮|审批|登记|备案)?后([^勤续备方期]|$)|情况([^公]|$)|位置|时间|进度([^达]|$)|条件|手续([^办]|$)|途径|标准([^化地厂编制修]|$)|(方案|公示)$)|建成区([^域]|$)|(实施|完成|实现)区$");

  /** Nothing but what is counted: 其中小学, 技术合同成交额. */
  private static final Pattern NOUN =
      Pattern.compile("^(?:[、，和及与]|其中：?|包括|每年|年)*[\\p{Han}A-Za-z“”" + Clause.HIDDEN + "]{2,14}$");

  /** Those who are to do something. */
  private static final Pattern OTHERS =
      Pattern.compile(
          "^[\\p{Han}“”]{2,20}(?:参加|赴|到|接受|开展|进行|完成|实现|达到|建成|列入|纳入)"
              + "|^[\\p{Han}“”]{2,24}(?:[、和及与]|$)");

  /** What it is done with, or what is so already. */
  private static final Pattern MEANS =
      Pattern.compile("投资|资金|经费|预算|补助|投入|占地|面积|涉及|共有|已|现有|达到?$|位于|全长|规模$|为$|约$|近$");

  /** 引进项目80个，实际到位资金300亿元: what is to come with them; 到位资金 may be there already. */
  private static final Pattern ARRIVES =
      Pattern.compile("^[、，和及与]?(?:实际到位|到位(?:省外|市外|县外|区外|境外|境内|国内))(?:资金|内资|外资)$");

  private static final BigDecimal ALL = BigDecimal.valueOf(100);

  /** What has been done. */
  private static final Pattern TOLD = Pattern.compile("[了过已]");

  private static final Pattern ALL_MADE =
      Pattern.compile("^[\\p{Han}“”（）]{2,30}(?:全面|全部|基本|如期|建设)(?:建成|完成|投用|投产|竣工|建成投用|开工|达标)$");

  private static final Pattern DONE = Pattern.compile("^[\\p{Han}]{2}");

  /** What a share of them is to do; not 建成于, which tells since when they stand. */
  private static final Pattern DOES =
      Pattern.compile(
          "^的?[\\p{Han}][^，]{1,30}?(?:达到|实现|完成|建成|建立|具备|落户|配备|开展|设立|设置|落实|纳入|通过|符合|覆盖|达标|接入|参与|参加|掌握|推行|建有|设有|入驻|转化|更新|淘汰|采用|使用|脱贫|受益)(?:[^于自在过"
              + Clause.HIDDEN
              + "]|$)");

  private static final String OF_THEM = "其中";

  private static final String REACHES = "达到";

  private static final Pattern NAMED = Pattern.compile("[\\p{Han}”" + Clause.HIDDEN + "]{2}");

  private static final Pattern MEASURED_BY = Pattern.compile("^(?:确定|核定|执行|配|安排|掌握|计算|收取|控制|设|计)");

  private static final Pattern RATES =
      Pattern.compile("(?:率|占比|比例|比重|比|率为|占比为|比例为|比重为|率实现|率要|率保持|比例保持|占比保持|比重保持)$");

  private static final Pattern IS =
      Pattern.compile(
          "(?:率|比例|比重|频次|次数|时间|时限|期限|间距|高度|宽度|浓度|面积|标准|限值|密度|半径|规模)(?:为|是)(?:每[^0-9，、]{1,4})?$");

  /** Nothing that is to be reached. */
  private static final Pattern TALK =
      Pattern.compile(
          "推动|推进|支持|加快|落实|按照|根据|围绕|聚焦|对照|坚持|涉及|包括|分为|下设|下辖|辖|位于|原有|可收集|可利用量|资源量|贯彻|存在|发生|造成|参加|召开|会议");

  private static final List<CommitmentRule> IN_ORDER = List.of(values());

  private final String printedName;

  CommitmentRule(String printedName) {
    this.printedName = printedName;
  }

  abstract boolean fits(FigureContext figure);

  /** The name under which the finding goes. */
  Rule rule() {
    return new Rule(printedName, 1);
  }

  /** The first rule that the figure fits. */
  static Optional<CommitmentRule> of(FigureContext figure) {
    return IN_ORDER.stream().filter(rule -> rule.fits(figure)).findFirst();
  }

  /** 100%围挡: all of it is to be done. */
  private static boolean isAllDone(FigureContext figure) {
    boolean all =
        figure.quantity().value() instanceof TargetValue.Single single
            && single.number().compareTo(ALL) == 0;
    return all && DONE.matcher(figure.behind()).find();
  }

  /** Under aims: 75%以上科技人员落户企业; behind what they are of, 其中60%达到本科学历. */
  private static boolean opensAim(FigureContext figure) {
    if (figure.setting() != FigureContext.Setting.AIMS || TOLD.matcher(figure.behind()).find()) {
      return false;
    }
    boolean ofThem = figure.lead().equals(OF_THEM) && figure.behind().startsWith(REACHES);
    boolean opens = figure.lead().isEmpty() && figure.comparison().behind().isPresent();
    return ofThem || (opens && DOES.matcher(figure.behind()).find());
  }

  /** 80%左右确定: the share is what something is set by. */
  private static boolean isMeasure(FigureContext figure) {
    return figure.isOf(UnitKind.PERCENT) && MEASURED_BY.matcher(figure.behind()).find();
  }
}
