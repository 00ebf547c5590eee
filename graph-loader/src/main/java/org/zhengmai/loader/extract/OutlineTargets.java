package org.zhengmai.loader.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.zhengmai.loader.block.Item;
import org.zhengmai.loader.block.Outline;
import org.zhengmai.loader.document.DocumentType;
import org.zhengmai.loader.pattern.Pattern;
import org.zhengmai.loader.source.Passage;

/**
 * The targets of a document outside its tasks: those of its aims and standards (主要目标, 建设标准, 质量要求);
 * of a work report all figures of the coming year.
 */
final class OutlineTargets {

  /** Sections outside the tasks that tell what is wanted, not what is or who belongs to it. */
  private static final Pattern WANTED = Pattern.compile("目标|指标|要求|标准|总体|思路|原则|内容|愿景|任务");

  private static final Pattern NOT_WANTED =
      Pattern.compile("回顾|现状|背景|形势|基本情况|范围|对象|组成|机构|成员|附则|总则|解释|名词|依据|经费");

  private static final String STRIVES =
      "(力争(到?[0-9]{4}年|全年|今年|年内)[^，。；0-9]*(，[^，。；0-9]*)?|确保(到?[0-9]{4}年|全年|今年|年内)[^，。；0-9]*)"
          + "[0-9][^，。；]*(，[^，。；]*[0-9][^，。；]*)*";

  /** 力争全年甲增长6%，乙达到50%，制定本要点: aims in the words before the first item. */
  private static final Pattern STRIVEN_FOR = Pattern.compile(STRIVES);

  /** The like with the words before them. */
  private static final Pattern STRIVING = Pattern.compile("[^，。；]*" + STRIVES);

  private static final Pattern SENTENCE = Pattern.compile("[^。]+");

  /** 今年以来, 为确保全年目标: the words tell what was done, or what for. */
  private static final Pattern TOLD =
      Pattern.compile(
          "截至|以来|上半年|[一二三四]季度|已(经|完成|建成|达到|实现)|未能|没有|未完成|不足|差距|去年|上年|针对|通报|年度计划的|(为|围绕)[^，。；]*(力争|确保)");

  /** 2098年，我市确保全年新增500张，圆满收官: the whole sentence does. */
  private static final Pattern TOLD_AT_ALL =
      Pattern.compile("^[^，。；]{0,8}[0-9]{4}年，[^。]*(圆满|收官|全面完成)|截至|以来");

  /** 二、2099年主要目标, of a report; not 2098年目标完成情况. */
  private static final Pattern AIMS_AHEAD =
      Pattern.compile(
          "([0-9]{4}年|今年|预期|今后五年)[^，。]{0,16}(目标|指标)$|^(“\\p{Han}{2,3}五”(时期|期间)?)?(主要|奋斗|发展|预期)*目标$");

  private static final String AIM = "目标";

  private static final Pattern ANY_YEAR = Pattern.compile("[0-9]{4}年");

  private static final Pattern AIMS_BEHIND = Pattern.compile("过去|上年|去年|完成|回顾");

  private static final Pattern STATED_AIMS =
      Pattern.compile("([0-9]{4}年[^，。；]{0,20})?(预期|主要|总体|工作|发展)目标[是为]：?[^。]{4,600}");

  private final Targets targets;
  private final Set<Integer> taskStarts;
  private final List<TargetFinding> found = new ArrayList<>();

  private OutlineTargets(Targets targets, List<TaskFinding> tasks) {
    this.targets = targets;
    this.taskStarts = tasks.stream().map(task -> task.whole().start()).collect(Collectors.toSet());
  }

  /** Whether papers of this type have targets outside their tasks. */
  static boolean has(DocumentType type) {
    return switch (type) {
      case PERSONNEL, LEADING_GROUP, LAW, EMERGENCY_PLAN, REPLY, REQUEST -> false;
      default -> true;
    };
  }

  /** Reads them. */
  static List<TargetFinding> of(
      Outline outline, DocumentType type, List<TaskFinding> tasks, Targets targets) {
    OutlineTargets reader = new OutlineTargets(targets, tasks);
    if (type == DocumentType.REPORT) {
      outline.items().forEach(reader::ofReport);
    } else if (has(type)) {
      reader.ofPreamble(outline);
      outline.items().forEach(reader::ofPlan);
    }
    return reader.found;
  }

  /** 今年的主要预期目标是：…: aims that no section of their own holds. */
  private void ofPreamble(Outline outline) {
    for (Passage aims : outline.preamble().findAll(STATED_AIMS, Passage.Match::whole)) {
      found.addAll(targets.ofAims(aims));
    }
    if (found.isEmpty()) {
      outline.preamble().findAll(SENTENCE, Passage.Match::whole).stream()
          .filter(sentence -> sentence.find(TOLD_AT_ALL).isEmpty())
          .flatMap(sentence -> sentence.findAll(STRIVING, Passage.Match::whole).stream())
          .filter(clause -> clause.find(TOLD).isEmpty())
          .flatMap(clause -> clause.find(STRIVEN_FOR).stream())
          .forEach(aims -> found.addAll(targets.ofAims(aims)));
    }
  }

  private void ofReport(Item item) {
    if (ReportWorks.isComingYear(item)) {
      found.addAll(targets.ofYear(item));
    } else if (item.heading().filter(this::isAhead).isPresent()) {
      found.addAll(targets.ofAims(item));
    }
  }

  private boolean isAhead(Passage heading) {
    return heading.find(AIMS_AHEAD).isPresent()
        && heading.find(AIMS_BEHIND).isEmpty()
        && (targets.namesNoPast(heading)
            || (targets.isUndated()
                && heading.find(ANY_YEAR).isPresent()
                && heading.text().endsWith(AIM)));
  }

  private void ofPlan(Item item) {
    if (taskStarts.contains(item.whole().start())) {
      return;
    }
    String heading = item.headingText();
    boolean holdsTasks = item.children().stream().anyMatch(this::holdsTask);
    boolean background = !holdsTasks && SectionClass.of(heading) == SectionClass.BACKGROUND;
    if (background || NOT_WANTED.matcher(heading).find()) {
      return;
    }
    if (!holdsTasks && WANTED.matcher(heading).find()) {
      found.addAll(targets.ofAims(item));
    } else {
      // Before the tasks of a section, or where a section is no list of tasks.
      found.addAll(targets.ofTask(Optional.empty(), item.text()));
      item.children().forEach(this::ofPlan);
    }
  }

  private boolean holdsTask(Item item) {
    return taskStarts.contains(item.whole().start())
        || item.children().stream().anyMatch(this::holdsTask);
  }
}
