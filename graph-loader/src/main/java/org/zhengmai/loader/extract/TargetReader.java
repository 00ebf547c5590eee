package org.zhengmai.loader.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.zhengmai.loader.pattern.Pattern;

/**
 * Reads the targets of one text from left to right, and keeps in mind which term and which talk of
 * the present still hold: both until the sentence ends, in aims the term until another is set.
 */
final class TargetReader {

  /** Talk of what is; holds until the sentence ends. */
  private static final WordSet PRESENT =
      new WordSet(
          List.of(
              "目前", "现状为", "截至", "截止", "去年", "上年", "近年", "一年来", "两年来", "三年来", "五年来", "以来", "此前",
              "原有", "近两年", "近三年", "近四年", "近五年", "近十年", "近几年", "多年来", "十年来"));

  /** Talk of what is; holds within the clause. */
  private static final WordSet DONE =
      new WordSet(
          List.of("已", "现有", "现为", "共有", "原为", "现建成", "存在", "完成了", "实现了", "达到了", "新增了", "建成了"));

  /** Wanting; ends talk of what is. */
  private static final WordSet WANTED =
      new WordSet(List.of("力争", "确保", "计划", "争取", "将", "拟", "务必"));

  /** 完成对现有的10个…评估: the things that are there are what the work is about. */
  private static final Pattern WORK_ON_EXISTING = Pattern.compile("(?:完成|开展|实施)对[^，]{0,6}现有的?$");

  /** 比上年减少5%: the year before is only what the aim is measured by. */
  private static final Pattern COMPARED_WITH =
      Pattern.compile("(?:比|较|同比|与)(?:上年|去年|目前|原有)(?:度|同期|底|末)?(?:相比)?");

  private static final String UP_FROM = "以上";

  private static final String BEFORE_PROJECTS = "项目前";

  private static final Pattern OF_OURS = Pattern.compile("^我[省市县区州旗]");

  /** 我市企业达到5万家，居全省前列: said of what is, unless a term or a wish stands in the sentence. */
  private static final Pattern RANKED = Pattern.compile("位?居全[国省市县区]|(?:低|高)于全[国省市县区]平均");

  /** 已立案20起，办结15起: what goes on behind 已 is done too, unless something new is said to begin. */
  private static final Pattern ANEW = Pattern.compile("新|再|继续|还|剩余|其余|年底|全面|基础上|要");

  private static final Pattern HELD = Pattern.compile("(巩固|保持|延续|维持|稳定)[^，]{0,4}$");

  private static final Pattern RESULT = Pattern.compile("^[^，]{0,16}(成果|成效|水平|态势|势头|基础)$");

  private static final char SINCE = '已';

  private static final Pattern RESPECTIVELY = Pattern.compile("分别");

  private static final Pattern LIST = Pattern.compile("^[、和及与]?$");

  private final OptionalInt year;
  private final FigureContext.Setting setting;
  private final boolean keepsTerm;
  private final List<TargetDue> first;
  private final List<TargetFinding> found = new ArrayList<>();
  private List<TargetDue> dues;

  /** Of what year it is nobody tells where the sentence names none. */
  private static final Pattern NEXT_YEAR = Pattern.compile("^[^，]{0,2}[次翌]年");

  /** The month by which the sentence said last that something is done. */
  private Optional<TargetDue> dated = Optional.empty();

  private boolean present;

  /** Whether a clause before in the sentence told what has been done. */
  private boolean told;

  private boolean allowance;
  private boolean series;

  /**
   * Creates a reader for one text.
   *
   * @param year the document's own
   * @param setting what kind of text it is
   * @param first the term that the heading sets, if any
   * @param keepsTerm whether a term holds beyond its sentence
   */
  TargetReader(
      OptionalInt year, FigureContext.Setting setting, List<TargetDue> first, boolean keepsTerm) {
    this.year = year;
    this.setting = setting;
    this.first = first;
    this.dues = first;
    this.keepsTerm = keepsTerm;
  }

  /** The targets of the clauses, in order. */
  List<TargetFinding> read(List<Clause> clauses) {
    int from = 0;
    for (int i = 0; i < clauses.size(); i++) {
      Clause clause = clauses.get(i);
      if (clause.endsSentence() && !clause.inner()) {
        sentence(clauses.subList(from, i + 1));
        from = i + 1;
      }
    }
    sentence(clauses.subList(from, clauses.size()));
    return found;
  }

  /** The term that holds at the end of what was read. */
  List<TargetDue> dues() {
    return dues;
  }

  /** Most sentences have no figure, and set no term that outlives them. */
  private void sentence(List<Clause> clauses) {
    if (keepsTerm || clauses.stream().anyMatch(Clause::hasDigit)) {
      present = tellsOfRank(clauses);
      clauses.forEach(this::read);
      present = false;
      told = false;
      allowance = false;
      series = false;
      dated = Optional.empty();
      dues = keepsTerm ? dues : first;
    }
  }

  private boolean tellsOfRank(List<Clause> clauses) {
    return setting == FigureContext.Setting.TASK
        && OF_OURS.matcher(clauses.get(0).visible()).find()
        && clauses.stream().anyMatch(TargetReader::isRanked)
        && clauses.stream().noneMatch(clause -> WANTED.in(clause.visible()));
  }

  private static boolean isRanked(Clause clause) {
    return clause.visible().indexOf('全') >= 0 && RANKED.matcher(clause.visible()).find();
  }

  private void read(Clause clause) {
    List<DateMention> dates = DateMention.in(clause, year, dated);
    String text = clause.hasDigit() ? FigureMasks.hide(clause, dates) : clause.visible();
    List<Quantity> quantities = clause.hasDigit() ? Quantity.in(text) : List.of();
    List<TargetDue> outerDues = dues;
    boolean outerPresent = present;
    new ClauseReader(clause, text, dates, quantities).read();
    allowance |= clause.hasDigit() && PlainFigures.tellsOfAllowance(clause);
    if (clause.inner()) {
      dues = outerDues;
      present = outerPresent;
    } else if (!dates.isEmpty()) {
      Optional<TargetDue> last = dates.get(dates.size() - 1).due();
      dated = last.isEmpty() ? dated : last.flatMap(due -> MonthBase.of(clause, due, year));
    }
  }

  /**
   * A figure that is a target.
   *
   * @param figure the figure
   * @param rule what makes it one
   * @param next whether the target before it tells what it counts
   */
  private record Accepted(FigureContext figure, CommitmentRule rule, boolean next) {}

  /** Reads one clause. */
  private final class ClauseReader {
    private final Clause clause;
    private final String text;
    private final List<DateMention> dates;
    private final List<Quantity> quantities;
    private int nextDate;
    private int lastDue = -1;
    private int seen;
    private boolean working;
    private Optional<Accepted> last = Optional.empty();
    private boolean done;

    ClauseReader(Clause clause, String text, List<DateMention> dates, List<Quantity> quantities) {
      this.clause = clause;
      this.text = text;
      this.dates = dates;
      this.quantities = quantities;
    }

    void read() {
      int before = 0;
      for (int i = 0; i < quantities.size(); i++) {
        Quantity quantity = quantities.get(i);
        advance(quantity.start());
        FigureContext figure = context(quantity, before);
        int index = i;
        last = accepted(figure);
        last.ifPresent(taken -> add(taken, index));
        series = last.isPresent() || (series && PlainFigures.isSizeOfCounted(figure));
        before = quantity.end() + figure.comparison().behindEnd();
      }
      advance(text.length());
      told |= done && text.indexOf(SINCE) >= 0;
    }

    /** Takes in what stands before a place. */
    private void advance(int until) {
      while (nextDate < dates.size() && dates.get(nextDate).start() < until) {
        date(dates.get(nextDate));
        nextDate++;
      }
      if (until > seen) {
        String part = text.substring(seen, until);
        if (!quantities.isEmpty()) {
          working |= Works.hasVerb(part);
          done |= DONE.in(part);
        }
        present |= tellsOfPresent(part);
        seen = until;
      }
    }

    /** 5家以上年收入过亿元的企业 tells of no 上年, 加大项目前期投入 of no 目前. */
    private boolean tellsOfPresent(String part) {
      return PRESENT.in(part)
          && PRESENT.in(part.replace(UP_FROM, "").replace(BEFORE_PROJECTS, ""))
          && !COMPARED_WITH.matcher(part).find();
    }

    private void date(DateMention date) {
      if (date.kind() == DateMention.Kind.PAST && isBase(date)) {
        return;
      }
      if (date.kind() == DateMention.Kind.PAST) {
        present = true;
        done = true;
        return;
      }
      if (date.due().isEmpty()) {
        boolean unknown = NEXT_YEAR.matcher(clause.visible().substring(date.start())).find();
        dues = unknown ? List.of() : dues;
        return;
      }
      boolean list =
          lastDue >= 0 && LIST.matcher(clause.visible().substring(lastDue, date.start())).find();
      List<TargetDue> terms = list ? new ArrayList<>(dues) : new ArrayList<>();
      terms.add(date.due().get());
      dues = List.copyOf(terms);
      lastDue = date.end();
      present = false;
      done = false;
      told = false;
    }

    /** 巩固2098年治理成果，优良天数比率达到90%: what was reached then is held. */
    private boolean isBase(DateMention date) {
      String visible = clause.visible();
      return HELD.matcher(visible.substring(0, date.start())).find()
          && RESULT.matcher(visible.substring(date.end())).find();
    }

    private FigureContext context(Quantity quantity, int before) {
      int from = Math.min(before, quantity.start());
      String gap = text.substring(from, quantity.start());
      String rest = text.substring(quantity.end());
      return new FigureContext(
          clause,
          quantity,
          gap,
          text.substring(0, quantity.start()),
          rest,
          Comparison.of(gap, rest),
          working,
          setting,
          series);
    }

    /** The figure with what makes it a target; 8%、10%以上: the second as the first. */
    private Optional<Accepted> accepted(FigureContext figure) {
      if (last.isPresent() && NextFigure.isAlike(figure, last.get().figure())) {
        Comparison words = figure.comparison().after(last.get().figure().comparison());
        return Optional.of(new Accepted(figure.with(words), last.get().rule(), true));
      }
      if (last.isPresent() && NextFigure.countsSuchThings(figure, last.get().figure())) {
        return Optional.of(new Accepted(figure, last.get().rule(), false));
      }
      return commitment(figure).map(rule -> new Accepted(figure, rule, false));
    }

    private Optional<CommitmentRule> commitment(FigureContext figure) {
      if (clause.inner() && !figure.compared() && !EachPart.isShare(figure)) {
        return Optional.empty();
      }
      boolean existing = WORK_ON_EXISTING.matcher(figure.gap()).find();
      boolean bound = figure.comparison().bound();
      if (done && !existing && !bound) {
        return Optional.empty();
      }
      if (told && !bound && !WANTED.in(text) && !ANEW.matcher(text).find()) {
        return Optional.empty();
      }
      if (present && !existing && !bound && !WANTED.in(text)) {
        return Optional.empty();
      }
      boolean paidOut = allowance && PlainFigures.limitsAllowance(figure);
      if (paidOut || PlainFigures.has(figure)) {
        return Optional.empty();
      }
      return CommitmentRule.of(figure);
    }

    private void add(Accepted taken, int index) {
      found.add(
          taken.next()
              ? TargetParts.ofNext(
                  taken.figure(), taken.rule(), due(index), found.get(found.size() - 1))
              : TargetParts.of(taken.figure(), taken.rule(), due(index)));
    }

    /** 2099年、2100年分别建成40个、45个: one term each. */
    private Optional<TargetDue> due(int index) {
      if (dues.size() == quantities.size()
          && dues.size() > 1
          && RESPECTIVELY.matcher(text).find()) {
        return Optional.of(dues.get(index));
      }
      return dues.isEmpty() ? Optional.empty() : Optional.of(dues.get(dues.size() - 1));
    }
  }
}
