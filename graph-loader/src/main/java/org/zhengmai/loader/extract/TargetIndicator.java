package org.zhengmai.loader.extract;

import java.util.Optional;
import org.zhengmai.loader.pattern.Matcher;
import org.zhengmai.loader.pattern.Pattern;
import org.zhengmai.loader.source.Passage;

/**
 * What a figure is the figure of: what follows a count (1个县级中医医院), else what stands before the
 * words that compare (普惠托位占比不低于65%).
 */
final class TargetIndicator {

  /** What stands before the indicator and is none of it. */
  private static final Pattern LEADING =
      Pattern.compile(
          "^(?:[、，和及与或的—.①-⑳]|力争|确保|努力|逐步|进一步|实现|原则上|并|要|应|则|即|其中|每年|分别|自[^，]{1,12}?起|"
              + TargetScope.PLACES
              + "|"
              + Clause.HIDDEN
              + ")+");

  /** 新建小区按照人均用地不低于0.3平方米的标准: what the figure is of stands behind 按照. */
  private static final Pattern BY_STANDARD = Pattern.compile("^.*按照(?P<what>[^按《]{4,})$");

  /** What stands between the indicator and the words that compare it. */
  private static final Pattern TRAILING =
      Pattern.compile(
          "(?:原则上|分别|(?:为|是)每[^，、]{1,3}|[要应须均都在为的各]|最高|最低|总数|" + TargetScope.EACH + ")+$");

  /** 至少建成: the words that compare, before the rest of the gap. */
  private static final Pattern BOUND_WORD = Pattern.compile("^(?:至少|最低|最少|最高|最多|至多)");

  /** 每天至少清扫1次: what is done so often. */
  private static final Pattern TIMES = Pattern.compile("^[次遍轮]$");

  private static final String MARKS = "”\"》）〕";

  private static final String QUOTES = "“\"";

  private static final Pattern NOUN =
      Pattern.compile("^的?(?P<what>[^、，和及与用的](?:使用|投用|应用|利用|用[地水电房]|[^、，和及与用]){1,29}|[县乡镇村])");

  private static final String LIKENESS = "[高低大小多少强弱远近好差快慢足优长短全齐广]";

  /** 离城较远、人口较多的: what the things that are counted are like. */
  private static final Pattern LIKE =
      Pattern.compile("^\\p{Han}{2,8}" + LIKENESS + "、[\\p{Han}、]{2,30}" + LIKENESS + "的");

  /** 风电、光伏项目: short names of kinds before what they are kinds of. */
  private static final Pattern KINDS =
      Pattern.compile(
          "^的?(?P<what>\\p{Han}{2,4}[、和及与]\\p{Han}{2,4}?(?:项目|工程|企业|基地|产品|机构|人才|设施|装机|电站))");

  /** 0.3平方米的标准, 的标准配建: the word for the figure itself; not 标准厂房. */
  private static final Pattern FIGURE_ITSELF =
      Pattern.compile(
          "^(?:标准|比例|要求|目标|水平|规模|幅度|速度|额度|原则)(?:$|[^\\p{Han}]|[配设提计]|建设|执行|安排|落实|控制|给予)");

  private static final Pattern DIGIT = Pattern.compile("[0-9]|其中");

  private final FigureContext figure;
  private final String text;

  private TargetIndicator(FigureContext figure) {
    this.figure = figure;
    this.text = figure.clause().passage().text();
  }

  /**
   * Reads it.
   *
   * @param figure the figure
   * @param partStart where its part of a list begins, counted from the clause's beginning
   */
  static Optional<Passage> of(FigureContext figure, int partStart) {
    return new TargetIndicator(figure).read(partStart);
  }

  private Optional<Passage> read(int partStart) {
    Optional<Passage> counted = counted();
    if (counted.isPresent()) {
      return counted;
    }
    int word = figure.comparison().wordStart();
    String gap = figure.gap();
    int end = Math.min(word, gap.length());
    int from = Math.min(end, Math.max(0, partStart - gapStart()));
    Optional<Passage> bound = behindBound(end);
    return bound.isPresent() && TIMES.matcher(unit()).find()
        ? bound
        : trimmed(from, end).or(() -> bound);
  }

  private Optional<Passage> counted() {
    boolean counts = figure.isOf(UnitKind.COUNT, UnitKind.MEASURE, UnitKind.MONEY);
    boolean given = figure.isOf(UnitKind.TIME) && Works.fits(figure);
    if ((!counts && !given) || figure.atEnd()) {
      return Optional.empty();
    }
    Matcher like = LIKE.matcher(figure.behind());
    int likeness = like.find() ? like.end() : 0;
    String behind = figure.behind().substring(likeness);
    Matcher kinds = KINDS.matcher(behind);
    Matcher noun = kinds.find() ? kinds : NOUN.matcher(behind);
    boolean named = noun == kinds || noun.find();
    if (!named || FIGURE_ITSELF.matcher(noun.group("what")).find()) {
      return Optional.empty();
    }
    int at = figure.quantity().end() + figure.comparison().behindEnd() + likeness;
    int from = at + noun.start("what");
    return Optional.of(figure.clause().sub(from, withoutParts(from, at + noun.end("what"))));
  }

  /** Ends before a bracket that parts the figure (公园（其中市级1个）), or that would be cut. */
  private int withoutParts(int from, int to) {
    String visible = figure.clause().visible();
    for (int at = from + 2; at < to; at++) {
      if (visible.charAt(at) == Clause.HIDDEN && text.charAt(at) == '（') {
        int close = hiddenEnd(at);
        boolean parts = DIGIT.matcher(text.substring(at, close)).find();
        return parts || close > to ? at : to;
      }
    }
    return to;
  }

  private int hiddenEnd(int at) {
    String visible = figure.clause().visible();
    int end = at;
    while (end < visible.length() && visible.charAt(end) == Clause.HIDDEN) {
      end++;
    }
    return end;
  }

  private String unit() {
    Quantity quantity = figure.quantity();
    return figure.clause().visible().substring(quantity.unitStart(), quantity.unitEnd());
  }

  private int gapStart() {
    return figure.quantity().start() - figure.gap().length();
  }

  /** 至少发展社会体育指导员100人: it stands between the words and the figure. */
  private Optional<Passage> behindBound(int word) {
    Matcher bound = BOUND_WORD.matcher(figure.gap().substring(word));
    return bound.find() ? trimmed(word + bound.end(), figure.gap().length()) : Optional.empty();
  }

  private Optional<Passage> trimmed(int from, int to) {
    int at = gapStart() + from;
    String words = withNames(at, figure.gap().substring(from, to));
    Matcher leading = LEADING.matcher(words);
    int start = leading.find() ? leading.end() : 0;
    Matcher standard = BY_STANDARD.matcher(words);
    start = standard.find() ? Math.max(start, standard.start("what")) : start;
    int shown = Math.max(start, withoutHidden(at, words));
    Matcher trailing = TRAILING.matcher(words.substring(start, shown));
    int end = trailing.find() ? start + trailing.start() : shown;
    return end - start < 2
        ? Optional.empty()
        : Optional.of(figure.clause().sub(at + start, at + end));
  }

  /** “小升规”: a name in marks is no date or first figure, though its characters are hidden. */
  private String withNames(int at, String words) {
    StringBuilder shown = new StringBuilder(words);
    boolean name = false;
    for (int i = 0; i < words.length(); i++) {
      boolean hidden = words.charAt(i) == Clause.HIDDEN;
      name = hidden && (name || QUOTES.indexOf(text.charAt(at + i)) >= 0);
      if (name) {
        shown.setCharAt(i, text.charAt(at + i));
      }
    }
    return shown.toString();
  }

  /** Leaves a date or a first figure out that stands at the end; a name in marks belongs to it. */
  private int withoutHidden(int at, String words) {
    int end = words.length();
    if (end > 0 && MARKS.indexOf(text.charAt(at + end - 1)) < 0) {
      while (end > 0 && words.charAt(end - 1) == Clause.HIDDEN) {
        end--;
      }
    }
    return end;
  }
}
