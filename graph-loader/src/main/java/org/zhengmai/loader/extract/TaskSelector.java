package org.zhengmai.loader.extract;

import java.util.ArrayList;
import java.util.List;
import org.zhengmai.loader.block.Item;
import org.zhengmai.loader.block.Outline;
import org.zhengmai.loader.document.DocumentType;
import org.zhengmai.loader.pattern.Pattern;
import org.zhengmai.loader.source.Passage;

/**
 * Tells which items of an outline are tasks, by the type of the document and the headings above
 * them: the lowest items with a heading below a section of tasks; the items right below 保障措施; every
 * numbered decision of a reply; of an emergency plan only the duties of units; of a report only the
 * works of the coming year. Items that are handed out to units one by one are tasks everywhere
 * else.
 */
final class TaskSelector {

  private static final Pattern WORKS = Pattern.compile("(主要|重点|工作|具体|推进)(任务|措施|举措|工作)");

  /** 一、年内制定的规章项目: the papers below it are to be made. */
  private static final Pattern MAKING =
      Pattern.compile("(制定|制订|起草|审议|编制|出台|立法|调研|论证|预备)[^依]{0,20}$|项目[^依]{0,8}$");

  private static final Pattern WORKS_FOLLOW =
      Pattern.compile("(抓好|做好|落实|采取|实施|开展|完成|推进)(以下|下列|如下)[^，。；：]{0,8}(工作|措施|任务)：$");

  private static final Pattern DEMAND =
      Pattern.compile("^(进一步|切实|不断)?(加强|强化|健全|落实|提高|提升|明确|压实|严格|完善|建立|加大|注重|抓好)");

  /** What a copy keeps of a table's rows without their words. */
  private static final Pattern EMPTY_CELLS = Pattern.compile("[|—-]*[|][|—-]*");

  /** 联系方式, 名单, 附则: what is below them is told, not handed out. */
  private static final Pattern TELLING = Pattern.compile("^联系(人|方式|电话)|名单|附则|适用|解释|流程$|材料$");

  private static final Pattern FIRST_ARTICLE = Pattern.compile("第[一1]条");

  private static final Pattern OTHERS =
      Pattern.compile("^[（0-9.、）一二三四五六七八九十]{1,6}其[他它](有关|相关|各|成员|职能)*(部门|单位)");

  /** 去年重点做好以下工作, 申请的企业应当完成下列工作: no works that are handed out. */
  private static final Pattern TOLD_OR_ASKED =
      Pattern.compile("去年|上年|一年来|我们|(企业|个人|人|者|机构|公司)应当|申请|申报");

  private final DocumentType type;
  private final OwnUnits units;
  private final boolean counted;
  private final boolean sorted;
  private final List<TaskItem> tasks = new ArrayList<>();

  private TaskSelector(DocumentType type, OwnUnits units, boolean counted, boolean sorted) {
    this.type = type;
    this.units = units;
    this.counted = counted;
    this.sorted = sorted;
  }

  /**
   * The tasks of an outline, in order.
   *
   * @param sorted whether the document sorts other papers, so that any heading may have them below
   */
  static List<TaskItem> select(Outline outline, DocumentType type, OwnUnits units, boolean sorted) {
    TaskSelector selector =
        new TaskSelector(read(outline, type, units), units, RunningNumbers.in(outline), sorted);
    outline.items().forEach(selector::section);
    return selector.tasks;
  }

  /** A plan with articles is a rule; a rule without any that hands out work is a plan. */
  private static DocumentType read(Outline outline, DocumentType type, OwnUnits units) {
    if (plans(type)) {
      return hasArticles(outline.preamble()) ? DocumentType.LAW : type;
    }
    boolean plan =
        type == DocumentType.LAW
            && !hasArticles(outline.preamble())
            && outline.items().stream().anyMatch(units::areHandedOutBelow);
    return plan ? DocumentType.PLAN : type;
  }

  private static boolean plans(DocumentType type) {
    return type == DocumentType.PLAN || type == DocumentType.NOTICE || type == DocumentType.OTHER;
  }

  /** A notice that hands out rules has their articles, whatever its title. */
  private static boolean hasArticles(Passage preamble) {
    return preamble.find(FIRST_ARTICLE).filter(at -> at.clean().startsLine(at.start())).isPresent();
  }

  /** Whether duties of units may be tasks in papers of this type. */
  static boolean hasDuties(DocumentType type) {
    return switch (type) {
      case PERSONNEL, LEADING_GROUP, LAW, REPLY, REPORT, REQUEST -> false;
      default -> true;
    };
  }

  private void section(Item item) {
    switch (type) {
      case PERSONNEL, LEADING_GROUP, REQUEST -> {}
      case LAW -> rule(item);
      case REPLY -> add(item, List.of(), TaskKind.KEY_TASK);
      case EMERGENCY_PLAN -> duties(item, List.of());
      case REPORT -> report(item);
      default -> plan(item);
    }
  }

  /** Rules hand out nothing; the items of a 实施细则 that are handed out to units do. */
  private void rule(Item item) {
    if (units.areHandedOutBelow(item)) {
      plan(item);
    }
  }

  private void report(Item item) {
    if (ReportWorks.isComingYear(item)) {
      item.children().forEach(work -> reportWork(item, work));
    }
  }

  private void reportWork(Item section, Item work) {
    boolean deeds = ReportWorks.listsDeeds(work);
    if (!deeds || ReportWorks.saysMore(work)) {
      add(work, List.of(section), TaskKind.KEY_TASK);
    }
    if (deeds) {
      work.children().forEach(deed -> add(deed, List.of(section, work), TaskKind.KEY_TASK));
    }
  }

  private void plan(Item item) {
    SectionClass sectionClass = SectionClass.of(item.headingText());
    switch (sectionClass) {
      case AIMS, GROUNDS, BACKGROUND -> {
        if (isHandedOut(item) || isLoneHandedOut(item)) {
          tasks(item, List.of());
        } else if (sectionClass == SectionClass.AIMS) {
          worksBelow(item);
        }
      }
      case SAFEGUARD -> safeguards(item);
      case DUTIES, TASKS -> tasks(item, List.of());
    }
  }

  /**
   * A measure 加强保障 with units of its own, or 五、加强组织领导 without points, is one safeguard itself;
   * 五、工作要求 only introduces, and 五、强化保障 names no measure.
   */
  private void safeguards(Item item) {
    String heading = item.headingText();
    boolean demand =
        DEMAND.matcher(heading).find() && !heading.endsWith("保障") && !item.text().isEmpty();
    if (item.children().isEmpty() && (demand || units.listsUnits(item))) {
      add(item, List.of(), TaskKind.SAFEGUARD);
    }
    item.children().forEach(child -> add(child, List.of(item), TaskKind.SAFEGUARD));
  }

  /** 二、目标和任务 with （一）总体目标 and （二）主要措施 below it: the works of the latter. */
  private void worksBelow(Item aims) {
    aims.children().stream()
        .filter(child -> child.children().size() > 1)
        .filter(child -> WORKS.matches(child.headingText()))
        .forEach(child -> tasks(child, List.of(aims)));
  }

  /** Whether units answer for the item or for items below it. */
  private boolean isHandedOut(Item item) {
    return item.children().isEmpty() ? units.listsUnits(item) : units.areHandedOutBelow(item);
  }

  /** （一）总体要求 with a single item below it, for which units answer. */
  private boolean isLoneHandedOut(Item item) {
    if (item.children().size() != 1) {
      return false;
    }
    Item only = item.children().get(0);
    return !TELLING.matcher(item.headingText()).find()
        && only.children().isEmpty()
        && SectionClass.of(only.headingText()) == SectionClass.TASKS
        && units.listsUnits(only);
  }

  private void tasks(Item item, List<Item> parents) {
    SectionClass own = SectionClass.of(item.headingText());
    if (sorted && isPaper(item)) {
      return;
    }
    boolean idle = own == SectionClass.AIMS || own == SectionClass.BACKGROUND;
    List<Item> path = with(parents, item);
    if (idle && isLoneHandedOut(item)) {
      tasks(item.children().get(0), path);
      return;
    }
    if (idle && !isHandedOut(item)) {
      return;
    }
    boolean makes = MAKING.matcher(item.headingText()).find();
    boolean section =
        !units.closesPoints(item)
            && (item.children().stream().anyMatch(child -> canBeTask(child, makes))
                || (parents.isEmpty() && announcesWorks(item) && !closesAll(item))
                || isLoneTask(item.children())
                || units.areHandedOut(item)
                || (!item.children().isEmpty() && namesUnits(item)));
    if (isDuty(item)) {
      tasks.add(new TaskItem(item, parents, TaskKind.KEY_TASK, true));
    } else if (section) {
      if (units.actsAbovePoints(item)) {
        add(withoutPoints(item), parents, TaskKind.KEY_TASK);
      }
      item.children().forEach(child -> tasks(child, path));
    } else if (!MatterClauses.in(item).isEmpty() || !DutyClauses.in(item).isEmpty()) {
      // Its sentences are the tasks.
      return;
    } else {
      add(item, parents, TaskKind.KEY_TASK);
    }
  }

  /** 要切实抓好以下几方面工作： right above points without headings, most of them of several sentences. */
  private static boolean announcesWorks(Item section) {
    return section.children().size() > 1
        && section.text().endsWith("：")
        && section.text().find(WORKS_FOLLOW).isPresent()
        && section.text().find(TOLD_OR_ASKED).isEmpty()
        && areOfSentences(section.children());
  }

  /** Units behind the last point alone are those of all. */
  private boolean closesAll(Item section) {
    int last = section.children().size() - 1;
    return units.listsUnits(section.children().get(last))
        && section.children().subList(0, last).stream().noneMatch(units::listsUnits);
  }

  private static boolean areOfSentences(List<Item> points) {
    long told = points.stream().filter(point -> isOfSentences(point.whole().text())).count();
    return told * 2 > points.size()
        && points.subList(0, points.size() - 1).stream()
            .allMatch(point -> point.whole().endsWith("。"));
  }

  private static boolean isOfSentences(String text) {
    return text.indexOf('。') < text.length() - 1;
  }

  private static boolean namesUnits(Item item) {
    return item.heading().stream().anyMatch(h -> !SectionUnits.of(h).isEmpty());
  }

  /** What stands above an item's points is a task beside them. */
  private static Item withoutPoints(Item item) {
    Passage whole = item.whole().until(item.text().end());
    Passage text =
        item.heading()
            .filter(heading -> "（〔".indexOf(item.text().charAt(0)) >= 0)
            .map(heading -> item.whole().after(heading.start()).until(item.text().end()))
            .orElse(item.text());
    return new Item(item.label(), item.heading(), whole, text, List.of());
  }

  /**
   * Points without a heading list the parts of one task, unless units are given each its own or the
   * paper counts them through.
   */
  private boolean canBeTask(Item child, boolean makes) {
    return (counted || child.isHeaded() || !child.children().isEmpty() || units.opens(child))
        && (makes || !isPaper(child));
  }

  /** （一）实施改造。 with nothing below it but its units, and no other beside it. */
  private boolean isLoneTask(List<Item> children) {
    return children.size() == 1
        && children.get(0).heading().isPresent()
        && units.listsUnits(children.get(0));
  }

  private void duties(Item item, List<Item> parents) {
    List<Item> path = with(parents, item);
    boolean list = SectionClass.of(item.headingText()) == SectionClass.DUTIES;
    for (Item child : item.children()) {
      if (list && isDuty(child)) {
        tasks.add(new TaskItem(child, path, TaskKind.KEY_TASK, true));
      } else if (list && isForOthers(child)) {
        add(child, path, TaskKind.KEY_TASK);
      } else {
        duties(child, path);
      }
    }
  }

  /** The last of a list of duties: （9）其他有关部门按照各自职责做好相关工作. */
  private static boolean isForOthers(Item item) {
    return item.children().isEmpty() && OTHERS.matcher(item.whole().text()).find();
  }

  private static boolean isDuty(Item item) {
    return DutyHeading.units(item).isPresent()
        && !PersonEntry.is(item)
        && !Composition.isAll(item.text());
  }

  private void add(Item item, List<Item> parents, TaskKind kind) {
    boolean makes =
        !parents.isEmpty() && MAKING.matcher(parents.get(parents.size() - 1).headingText()).find();
    if (!EMPTY_CELLS.matches(item.text().text())
        && !PersonEntry.is(item)
        && !ClosingProvision.is(item)
        && (makes || !isPaper(item))) {
      tasks.add(new TaskItem(item, parents, kind, false));
    }
  }

  /** A paper that units answer for is one that they are to make. */
  private boolean isPaper(Item item) {
    boolean paper =
        PaperEntry.is(item) || holdsPapers(item, sorted) || (sorted && PaperEntry.counts(item));
    return paper && !units.listsUnits(item);
  }

  /** 一、废止的文件 with nothing below it but their names. */
  private static boolean holdsPapers(Item item, boolean sorted) {
    boolean entries =
        (sorted || PaperEntry.sorts(item.headingText()))
            && !item.children().isEmpty()
            && (item.text().isEmpty() || item.text().endsWith("："))
            && item.children().stream().allMatch(PaperEntry::is);
    return (entries || PaperEntry.lists(item)) && !MAKING.matcher(item.headingText()).find();
  }

  private static List<Item> with(List<Item> parents, Item item) {
    List<Item> path = new ArrayList<>(parents);
    path.add(item);
    return List.copyOf(path);
  }
}
