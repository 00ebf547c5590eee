package org.zhengmai.loader.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.zhengmai.loader.block.Item;
import org.zhengmai.loader.document.Brackets;
import org.zhengmai.loader.pattern.Pattern;
import org.zhengmai.loader.source.Passage;

/**
 * Reads the figures that a text commits to (指标, 目标值) and leaves those that tell what is. What
 * counts as a target is settled in the guide of the gold labels; each form of commitment is one of
 * {@link CommitmentRule}.
 */
final class Targets {

  private static final Pattern YEAR = Pattern.compile("(?:19|20|21)[0-9]{2}[年—-]");

  private static final Pattern DIGIT = Pattern.compile("[0-9]");

  /** Figures that are no years. */
  private static final Pattern COUNTED = Pattern.compile("[0-9](\\.[0-9]+)?[^0-9年.]");

  /** A task that says nothing but what its figure is to be: 公路投资1.65万亿元. */
  private static final Pattern BARE_FIGURE = Pattern.compile("[^，。；：、（]{4,24}。?");

  /** 2099年主要预期目标, 2099年量化指标. */
  private static final Pattern AIMS_OF_YEAR = Pattern.compile("([0-9]{4}|今)年.{0,24}(目标|指标)$");

  /** 到2099年，主要指标如下：. */
  private static final int LONGEST_OPENING = 80;

  private static final Pattern SPAN = Pattern.compile("[0-9]{4}年?(—{1,2}|-|~|至|到)[0-9]{4}年");

  private static final Pattern PROJECT = Pattern.compile("总投资|概算|项目|占地|全长");

  private final OptionalInt year;
  private final Brackets brackets;
  private final FigureContext.Setting ofTasks;

  /**
   * Creates a reader for one document.
   *
   * @param year the document's own; figures of the years before are no targets
   * @param brackets those of its source's clean text
   */
  Targets(OptionalInt year, Brackets brackets) {
    this(year, brackets, FigureContext.Setting.TASK);
  }

  private Targets(OptionalInt year, Brackets brackets, FigureContext.Setting ofTasks) {
    this.year = year;
    this.brackets = brackets;
    this.ofTasks = ofTasks;
  }

  /** The first year that a title names: 2099 in 三年行动方案（2099—2101年）. */
  static OptionalInt firstYear(Passage title) {
    return title.find(YEAR).stream()
        .mapToInt(year -> Integer.parseInt(year.text().substring(0, 4)))
        .findFirst();
  }

  /** The year that a title names, where it names one only; not of 三年行动方案（2099—2101年）. */
  static OptionalInt onlyYear(Passage title) {
    OptionalInt first = firstYear(title);
    boolean another =
        first.isPresent()
            && (title.find(SPAN).isPresent()
                || title.findAll(YEAR, Passage.Match::whole).stream()
                    .map(Passage::text)
                    .anyMatch(year -> !year.startsWith(Integer.toString(first.getAsInt()))));
    return another ? OptionalInt.empty() : first;
  }

  /** Whether a term lies before the document's year. */
  boolean isPast(TargetDue due) {
    return year.isPresent() && due.year() < year.getAsInt();
  }

  /** Whether the document's year is not known. */
  boolean isUndated() {
    return year.isEmpty();
  }

  /** Whether none of the years that a heading names lies before the document's, which is known. */
  boolean namesNoPast(Passage heading) {
    return heading.findAll(YEAR, Passage.Match::whole).stream()
        .mapToInt(named -> Integer.parseInt(named.text().substring(0, 4)))
        .allMatch(named -> year.isPresent() && named >= year.getAsInt());
  }

  /** The targets of a task: those of its text, before them those that only its heading has. */
  List<TargetFinding> ofTask(Optional<Passage> heading, Passage text) {
    return ofTask(heading, text, List.of());
  }

  /** The targets of a task in a section that sets their term. */
  List<TargetFinding> ofTask(Optional<Passage> heading, Passage text, List<TargetDue> term) {
    Optional<Passage> remedy = ProblemStatement.behind(heading, text);
    if (remedy.isPresent()) {
      return read(remedy.get(), term);
    }
    List<TargetFinding> targets = read(text, term);
    List<TargetFinding> all = new ArrayList<>();
    heading.ifPresent(
        passage ->
            read(passage, term).stream()
                .filter(target -> targets.stream().noneMatch(t -> t.value().equals(target.value())))
                .forEach(all::add));
    all.addAll(targets);
    return List.copyOf(all);
  }

  /** The targets of an item of aims that units answer for: its figures need no verb. */
  List<TargetFinding> ofHandedOutAim(
      Optional<Passage> heading, Passage text, List<TargetDue> term) {
    return new Targets(year, brackets, FigureContext.Setting.AIMS).ofTask(heading, text, term);
  }

  /** The term of a list's figures, which its heading or the words above it set. */
  List<TargetDue> termOf(Item section) {
    Passage above = section.text();
    if (above.length() <= LONGEST_OPENING && above.endsWith("：")) {
      return term(above);
    }
    return section.heading().filter(h -> AIMS_OF_YEAR.matcher(h.text()).find()).stream()
        .flatMap(heading -> term(heading).stream())
        .toList();
  }

  /** What a text says, without the lists of units that stand between its words without a stop. */
  private List<TargetFinding> read(Passage text, List<TargetDue> term) {
    if (!DIGIT.matcher(text.text()).find()) {
      return List.of();
    }
    List<TargetFinding> found = new ArrayList<>();
    int from = text.start();
    for (LabelledLists.Labelled list : LabelledLists.find(text, brackets)) {
      if (list.onItsLine()) {
        found.addAll(stated(text.after(from).until(list.label().passage().start()), term));
        from = list.content().end();
      }
    }
    found.addAll(stated(text.after(from), term));
    return found;
  }

  private List<TargetFinding> stated(Passage text, List<TargetDue> term) {
    boolean figure = BARE_FIGURE.matches(text.text()) && !PROJECT.matcher(text.text()).find();
    FigureContext.Setting setting = figure ? FigureContext.Setting.AIMS : ofTasks;
    return new TargetReader(year, setting, term, false).read(Clause.of(text, brackets));
  }

  /** The targets of a section of aims or standards; a term holds until another is set. */
  List<TargetFinding> ofAims(Item item) {
    List<TargetFinding> found = new ArrayList<>();
    aims(item, List.of(), true, found);
    return found;
  }

  /** The targets of a sentence that states aims; the term that it begins with holds for all. */
  List<TargetFinding> ofAims(Passage sentence) {
    return new TargetReader(year, FigureContext.Setting.AIMS, List.of(), true)
        .read(Clause.of(sentence, brackets));
  }

  /** The targets of a section whose heading names the year: 2023年重点工作. */
  List<TargetFinding> ofYear(Item item) {
    List<TargetFinding> found = new ArrayList<>();
    aims(item, List.of(), false, found);
    return found;
  }

  private void aims(
      Item item, List<TargetDue> above, boolean keepsTerm, List<TargetFinding> found) {
    List<TargetDue> first = item.heading().map(this::term).filter(d -> !d.isEmpty()).orElse(above);
    TargetReader reader =
        new TargetReader(year(first), FigureContext.Setting.AIMS, first, keepsTerm);
    List<TargetFinding> stated = reader.read(Clause.of(item.text(), brackets));
    found.addAll(ofSentence(item, first));
    found.addAll(stated);
    List<TargetDue> below = keepsTerm ? reader.dues() : first;
    item.children().forEach(child -> aims(child, below, keepsTerm, found));
  }

  /** 2.新建100所学校。…: a first sentence that stands where a heading may. */
  private List<TargetFinding> ofSentence(Item item, List<TargetDue> term) {
    boolean sentence =
        item.isHeaded()
            && item.children().isEmpty()
            && item.heading().filter(h -> COUNTED.matcher(h.text()).find()).isPresent();
    return sentence
        ? new TargetReader(year(term), FigureContext.Setting.AIMS, term, false)
            .read(Clause.of(item.heading().orElseThrow(), brackets))
        : List.of();
  }

  /** The year that a heading sets stands in for that of a document which has none. */
  private OptionalInt year(List<TargetDue> heading) {
    return year.isPresent() || heading.isEmpty() ? year : OptionalInt.of(heading.get(0).year());
  }

  /** A heading may set the term for all below it. */
  private List<TargetDue> term(Passage heading) {
    TargetReader reader = new TargetReader(year, FigureContext.Setting.AIMS, List.of(), true);
    reader.read(Clause.of(heading, brackets));
    return reader.dues();
  }
}
