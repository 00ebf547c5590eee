package org.zhengmai.loader.extract;

import java.util.Optional;
import org.zhengmai.loader.pattern.Pattern;

/**
 * Figures that commit to nothing, whatever words stand around them: those that tell which things
 * are meant (单体面积2万平方米以上的公共建筑), on which condition (超过3个月的，), how many points a list has (等18项制度),
 * what is paid to whom (补助1000元), and names of steps (三岁, 5级).
 */
final class PlainFigures {

  /** 2.5米以上的围挡: a thing with this figure; 0.1平方米的标准 is the figure itself. */
  private static final Pattern ATTRIBUTE = Pattern.compile("^的[^，]");

  private static final Pattern NAMES_THE_FIGURE =
      Pattern.compile(
          "^的(?:标准|比例|要求|目标|水平|规模|幅度|速度|原则|频次|频率|比重|占比|额度|增速|力度|总量|数量|左右|配置|下限|上限|底线|红线|控制)");

  /** The thing itself is to be made to this measure: 设置高度2.5米以上的围挡, 安排不少于30%的资金用于…. */
  private static final Pattern MADE_TO_MEASURE =
      Pattern.compile(
          "(?:设置|应设|须设|设立|安装|架设|铺设|修建|砌筑|安排|提取|预留|拿出|配备|配置|划出|保留|采用|采取|新建|组建|建立|培育)[^，]{0,16}$");

  /** 80%以上的行政村达到…: so many of them are to do it; not 参加了, which tells. */
  static final String THAT_DO =
      "的[^，]{1,30}(?:达到|实现|完成|建成|建立|具备|用于|配备|开展|设立|设置|落实|纳入|通过|符合|覆盖|达标|签订|签约|接入|参与|参加|享受|掌握|推行|拥有|申请|公开|提供)(?:[^了过于"
          + Clause.HIDDEN
          + "]|$)";

  private static final Pattern SHARE_OF = Pattern.compile("^" + THAT_DO);

  /** 90%的村没有达到标准, 80%的村已通水: what is so, and no share that is to be reached. */
  private static final Pattern TOLD_OF = Pattern.compile("没有|尚|曾|已|虚假|未[^成来婚]|不(符合|达|合格|具备|能)");

  private static final Pattern GOAL = Pattern.compile("^的?(?:目标|标准|水平|要求|控制|比例|底线|红线)");

  private static final Pattern CONDITION = Pattern.compile("的$|(?:[^小学课]时|后|之日起|情形|情况下)$");

  /** 等18项制度, 每2年, 前10名. */
  private static final Pattern COUNTED_BEFORE =
      Pattern.compile("(?:等|这|上述|前|第|每|以下|下列|其他|其它|省定|市定|国家|上级)$");

  private static final Pattern PARTS =
      Pattern.compile(
          "^(?:[^，、按依]{0,12}?)?(?:措施|制度|方面|领域|环节|原则|阶段|层面|领导小组|工作组|专班|方向|问题|等级|类别|步骤|文件|条件|内容|政策|意见|规定|要素|维度|关键词|情形|区县|部门|约束性指标|污染物|重点任务|工作任务|任务)");

  private static final String ALLOWED_MONEY =
      "补助|补贴|奖励|奖补|奖金|罚款|津贴|救助金|资助|给予|奖|补偿|报销|减免|贴息|优惠|最高额度";

  private static final Pattern ALLOWANCE = Pattern.compile(ALLOWED_MONEY);

  /** 个人贷款额度最高30万元: how much one may borrow; 新增授信额度50亿元 is to be reached. */
  private static final Pattern LIMITED =
      Pattern.compile(ALLOWED_MONEY + "|(?:贷款|授信|担保|借款|借贷|信贷)(?:最高)?(?:额度|限额)");

  /** 人均财政补助标准再增加40元, 奖励资金安排4亿元: what everybody gets is raised, what there is to be spent. */
  private static final Pattern RAISED =
      Pattern.compile(
          "(?:财政补助|医保|低保|公共卫生|养老金|最低)[^，]{0,8}标准(?:再|分别|每人每[年月]|每年)*(?:增加|提高)$|^[^，每对的]{0,20}(?:资金|经费)(?:共|计划|拟)?安排$");

  /** 分为甲、乙、丙3类: into how many kinds a thing falls. */
  private static final Pattern SORTED = Pattern.compile("(?:[分划]为|分成)[^，]{0,60}$");

  /** 分成两组编制标准12类. */
  private static final Pattern DONE_THEN = Pattern.compile("(?:编制|完成|建成|培育|引进|制定)[^、，]{1,12}$");

  private static final Pattern SORTS = Pattern.compile("^个?(?:类|种|级|档|型|等级|类别|层级|层次|部分)$");

  /** 总投资约10亿元: what a project is, where a task tells of it. */
  private static final Pattern PROJECT =
      Pattern.compile("(?:总投资|占地|占地面积|建筑面积|全长|总长|总用地|概算|规划面积|面积为|总面积)(?:约|为|共)?$");

  /** 预期寿命提高1岁. */
  private static final Pattern LENGTHENED = Pattern.compile("寿命[^，]{0,16}(?:提高|延长|增加)$");

  /** 对达到80%以上的县: whom it concerns. */
  private static final Pattern CONCERNS = Pattern.compile("^(?:对|凡|符合|将|面向|针对|每年对)");

  private static final Pattern COUNTED_BEHIND =
      Pattern.compile("^的[0-9]|^的?[\\p{Han}“”]{2,10}[0-9]");

  /** 100张以上床位的医院2所, 50张床位以上的养老院3所: how large each of them is. */
  private static final Pattern EACH_COUNTED =
      Pattern.compile("^[\\p{Han}]{0,6}的[\\p{Han}“”]{2,10}[0-9]");

  /** 110千伏变电站2座, 60岁以上老人5000人: the kind of what is counted. */
  private static final Pattern KIND_UNIT =
      Pattern.compile("^(?:周?岁|千伏|[kK][vV]|年级|兆瓦|[兆千]?赫兹|车道|吨级)$");

  private static final Pattern RETURN_PERIOD = Pattern.compile("^年一遇$");

  /** 现状防洪标准为20年一遇: what is. */
  private static final Pattern NOW = Pattern.compile("现状|目前|现有");

  private static final Pattern NAMES_STANDARD = Pattern.compile("(?:标准|能力)(?:为|达|是|按)?$");

  private static final Pattern STANDARD = Pattern.compile("^(?:的|防洪|排涝|设计|设防)*(?:标准|要求|水平)");

  /** 50万头以上养殖场2个. */
  private static final Pattern HEADS = Pattern.compile("[头只羽张床]$");

  /** 50米泳池2个. */
  private static final Pattern METRE = Pattern.compile("^米$");

  private static final Pattern COUNTED_THING =
      Pattern.compile("^[\\p{Han}]{1,8}[0-9]{1,6}(?:个|座|处|台|套|所|片|块)");

  private static final Pattern COUNTED_KIND = Pattern.compile("^的?[\\p{Han}“”]{1,10}[0-9]");

  /** 降雨量达到50毫米以上时启动, 风力达到8级以上停工: when something is to be done. */
  private static final Pattern TRIGGER =
      Pattern.compile(
          "^(?:时(?:$|[^间限段长])|(?:的?情况下|期间)?(?:即|应|要|立即|必须)(?:启动|停工|停课|停运|停业|上报|报告|关闭|撤离|转移)"
              + "|停工|停课|停运|停业)");

  /** 3个站点已投用, 2个中心正在扩建: what is. */
  private static final Pattern TOLD_BEHIND = Pattern.compile("^[^、，]{0,16}(?:已|正在|[受办参做用]过|[^为]了)");

  /** 底价可按最低价标准的70%执行: what is allowed is no aim. */
  private static final Pattern ALLOWED = Pattern.compile("可(?:以|适当)?(?:按|参照|享受|执行|上浮|下浮)[^，]*$");

  /** 可按照不高于合同金额的30%，给予补助: how much of it may be paid. */
  private static final Pattern ALLOWED_SHARE =
      Pattern.compile(
          "可(?:以|适当)?按照?(?:不高于|不超过)?[^，]{0,16}(?:费用|金额|投入|投资|支出|总额|成本)(?:的(?:不高于|不超过)?)?$");

  /** 税率下调至10%: what is set by an order is no aim. */
  private static final Pattern SET_RATE =
      Pattern.compile(
          "(?:税率|费率|征收率|首付款?比例|缴费比例|缴存比例|收费标准)[^，]{0,14}(?:下调|上调|降低|降|调整|减按|统一|按)[^，]{0,4}$");

  /** 担保费率降至1%以下: what is charged is kept below it. */
  private static final Pattern GUARANTEE = Pattern.compile("担保费率[^，]{0,4}$");

  /** 错接点多达1200处, 仅有3家: said of what is. */
  private static final Pattern HOW_BAD = Pattern.compile("(?:多达|高达|仅有|只有|竟达)[约近]?$");

  /** 每增加10%, 每少1家: the step by which something is counted. */
  private static final Pattern EACH_STEP =
      Pattern.compile("每(?:增加|增长|提高|上升|超出?过?|多|高于?|减少|降低|下降|少|低于?|延迟|逾期)[^，]{0,4}$");

  /** 每增加投资5000万元增加1名指标: what is given for each step. */
  private static final Pattern PER_STEP =
      Pattern.compile("^每(?:增加|新增|增长|提高|超过|超出|多|减少|降低|下降|少)[^，年月季周天]*[0-9]");

  /** 给予人才指标1名: how many of them are given away. */
  private static final Pattern GIVEN = Pattern.compile("给予[^，0-9]{0,20}(?:指标|名额)$");

  /** 加0.2分, 扣2分, 记基本分100分: points of an appraisal. */
  private static final Pattern SCORED =
      Pattern.compile("(?:加计?|扣减?|减|计|得|记|倒扣|满分|总分|基[本础]分|分值)(?:为|共|至|最多|最高)?$");

  private static final Pattern POINTS = Pattern.compile("^分$");

  /** 围绕建设甲中心等3个平台: what the work is about. */
  private static final Pattern ABOUT = Pattern.compile("^(?:围绕|聚焦)");

  /** 按不高于50%的比例给予补助: what is paid. */
  private static final Pattern PAID_OUT =
      Pattern.compile("^的?(?:比例|标准|额度)?(?:分[期年])?给予[^，]{0,8}(?:补助|补贴|奖励|奖补|资助)");

  private PlainFigures() {}

  /** Whether the figure is such a one. */
  static boolean has(FigureContext figure) {
    return (COUNTED_BEFORE.matcher(figure.gap()).find() && !Works.makesListed(figure))
        || isStep(figure)
        || countsParts(figure)
        || countsSorts(figure)
        || isAllowance(figure)
        || describesProject(figure)
        || isThreshold(figure)
        || isCondition(figure)
        || isAllowed(figure)
        || isSetRate(figure)
        || HOW_BAD.matcher(figure.gap()).find()
        || (figure.gap().indexOf('每') >= 0 && EACH_STEP.matcher(figure.gap()).find())
        || isGiven(figure)
        || isScore(figure)
        || TRIGGER.matcher(figure.behind()).find()
        || ABOUT.matcher(figure.lead()).find()
        || isTold(figure)
        || isSizeOfCounted(figure)
        || isReturnPeriod(figure)
        || isAttribute(figure);
  }

  /** Whether the words behind a share tell what is so with it. */
  static boolean tellsOf(String behind) {
    return TOLD_OF.matcher(behind).find();
  }

  private static boolean isTold(FigureContext figure) {
    return figure.isOf(UnitKind.COUNT)
        && !figure.comparison().bound()
        && TOLD_BEHIND.matcher(figure.behind()).find();
  }

  private static boolean isAllowed(FigureContext figure) {
    return (!figure.comparison().bound() && ALLOWED.matcher(figure.lead()).find())
        || ALLOWED_SHARE.matcher(figure.lead()).find();
  }

  /** What is set by an order, or paid. */
  private static boolean isSetRate(FigureContext figure) {
    return figure.isOf(UnitKind.PERCENT)
        && (isCharged(figure) || PAID_OUT.matcher(figure.behind()).find());
  }

  private static boolean isCharged(FigureContext figure) {
    boolean kept =
        figure.comparison().behind().filter(TargetComparator.AT_MOST::equals).isPresent();
    return SET_RATE.matcher(figure.lead()).find()
        && !(kept && GUARANTEE.matcher(figure.lead()).find());
  }

  private static boolean isGiven(FigureContext figure) {
    return (figure.lead().startsWith("每") && PER_STEP.matcher(figure.lead()).find())
        || (figure.isOf(UnitKind.COUNT) && GIVEN.matcher(figure.gap()).find());
  }

  private static boolean isScore(FigureContext figure) {
    return POINTS.matches(figure.unit()) && SCORED.matcher(figure.gap()).find();
  }

  /** 3亿元以上项目200个: how large what is counted behind it must be. */
  static boolean isSizeOfCounted(FigureContext figure) {
    String behind = figure.behind();
    if (behind.isEmpty() || behind.charAt(0) == '，') {
      return false;
    }
    if ((KIND_UNIT.matches(figure.unit()) && COUNTED_KIND.matcher(behind).find())
        || (METRE.matches(figure.unit()) && COUNTED_THING.matcher(behind).find())) {
      return true;
    }
    boolean bounded = figure.comparison().behind().isPresent();
    return bounded
        && (figure.isOf(UnitKind.MONEY, UnitKind.MEASURE)
            ? COUNTED_BEHIND.matcher(behind).find()
            : figure.isOf(UnitKind.COUNT)
                && (EACH_COUNTED.matcher(behind).find()
                    || (HEADS.matcher(figure.unit()).find()
                        && COUNTED_BEHIND.matcher(behind).find())));
  }

  /** 建设50年一遇堤防12公里: a kind of dike; 达到50年一遇标准 is the aim. */
  private static boolean isReturnPeriod(FigureContext figure) {
    String behind = figure.behind();
    boolean aim = STANDARD.matcher(behind).find() || (figure.atEnd() && !behind.startsWith("、"));
    boolean kind =
        !NAMES_STANDARD.matcher(figure.gap()).find()
            && (!aim || COUNTED_KIND.matcher(behind).find());
    return RETURN_PERIOD.matches(figure.unit())
        && !figure.compared()
        && (kind || NOW.matcher(figure.lead()).find());
  }

  private static boolean isStep(FigureContext figure) {
    return figure.isOf(UnitKind.RANK)
        && !figure.compared()
        && !LENGTHENED.matcher(figure.gap()).find();
  }

  private static boolean countsParts(FigureContext figure) {
    return figure.isOf(UnitKind.COUNT)
        && !figure.compared()
        && figure.comparison().behind().isEmpty()
        && PARTS.matcher(figure.behind()).find();
  }

  private static boolean countsSorts(FigureContext figure) {
    return SORTS.matches(figure.unit())
        && SORTED.matcher(figure.gap()).find()
        && !DONE_THEN.matcher(figure.gap()).find();
  }

  /** Whether a clause tells of money that is paid out; what it may come to is often told behind. */
  static boolean tellsOfAllowance(Clause clause) {
    return LIMITED.matcher(clause.visible()).find();
  }

  /** 给予补助，最高不超过200万元: how much of it at the most, in a clause of its own. */
  static boolean limitsAllowance(FigureContext figure) {
    return figure.isOf(UnitKind.MONEY)
        && figure.comparison().before().filter(TargetComparator.AT_MOST::equals).isPresent();
  }

  private static boolean isAllowance(FigureContext figure) {
    return figure.isOf(UnitKind.MONEY)
        && !isFloor(figure)
        && !RAISED.matcher(figure.gap()).find()
        && (ALLOWANCE.matcher(figure.lead()).find()
            || (limitsAllowance(figure) && LIMITED.matcher(figure.lead()).find()));
  }

  private static boolean describesProject(FigureContext figure) {
    return figure.setting() == FigureContext.Setting.TASK
        && !figure.compared()
        && PROJECT.matcher(figure.gap()).find();
  }

  private static boolean isFloor(FigureContext figure) {
    return figure.comparison().before().filter(TargetComparator.AT_LEAST::equals).isPresent();
  }

  /** 超过30天未整改: 超过 and 低于 name a limit unless the figure ends the clause. */
  private static boolean isThreshold(FigureContext figure) {
    Optional<TargetComparator> before = figure.comparison().before();
    boolean more = before.filter(TargetComparator.MORE::equals).isPresent();
    boolean less = before.filter(TargetComparator.LESS::equals).isPresent();
    boolean tooLong = more && figure.isOf(UnitKind.TIME);
    boolean goesOn = !figure.atEnd() && !GOAL.matcher(figure.behind()).find();
    return tooLong || ((more || less) && goesOn);
  }

  private static boolean isCondition(FigureContext figure) {
    Clause clause = figure.clause();
    return clause.end() == '，'
        && CONDITION.matcher(clause.visible()).find()
        && !MADE_TO_MEASURE.matcher(figure.lead()).find();
  }

  private static boolean isAttribute(FigureContext figure) {
    String behind = figure.behind();
    if (!ATTRIBUTE.matcher(behind).find() || NAMES_THE_FIGURE.matcher(behind).find()) {
      return false;
    }
    boolean share =
        DealtWith.fits(figure)
            || (figure.isOf(UnitKind.PERCENT)
                && SHARE_OF.matcher(behind).find()
                && !tellsOf(behind));
    boolean counted = figure.isOf(UnitKind.COUNT) && Works.governs(figure);
    boolean made =
        MADE_TO_MEASURE.matcher(figure.lead()).find() && !CONCERNS.matcher(figure.lead()).find();
    return !share && !counted && !made;
  }
}
