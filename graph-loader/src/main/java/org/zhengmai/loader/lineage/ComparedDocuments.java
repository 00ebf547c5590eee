package org.zhengmai.loader.lineage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zhengmai.loader.extract.DocumentFindings;
import org.zhengmai.loader.extract.SectionFinding;
import org.zhengmai.loader.extract.TaskFinding;
import org.zhengmai.loader.graph.DocumentPlace;
import org.zhengmai.loader.graph.RecordBuilder;
import org.zhengmai.loader.lineage.ComparedDocument.ComparedTask;
import org.zhengmai.loader.pattern.Matcher;
import org.zhengmai.loader.pattern.Pattern;
import org.zhengmai.loader.resolve.Agencies;
import org.zhengmai.loader.resolve.AgencyContext;
import org.zhengmai.loader.resolve.AgencyIdentity;
import org.zhengmai.loader.resolve.AgencyResolution;
import org.zhengmai.loader.resolve.Level;
import org.zhengmai.loader.resolve.Region;
import org.zhengmai.loader.resolve.Regions;
import org.zhengmai.loader.source.Passage;

/** Makes of what was found in a document what a comparison needs. */
public final class ComparedDocuments {

  /** The place that a title or number begins with, in documents of places that no list has. */
  private static final Pattern TITLE_PLACE =
      Pattern.compile("^\\p{Han}{2,6}?(?:自治区|自治州|省|市|州|盟|区|县|旗)");

  /** （一）, 1.: numbers at the head of a heading. */
  private static final Pattern NUMBER = Pattern.compile("^(?:（[^）]{1,4}）|[0-9一二三四五六七八九十.、]+)");

  /** What stands around a unit's line of work: 示范省, 市 before it, 局, 委员会 behind. */
  private static final Pattern RANK =
      Pattern.compile("^(?:国家|\\p{Han}{0,4}?(?:省|市|区|县|旗))|(?:委员会|办公室|厅|局|部|委|办)$");

  private final DocumentFindings findings;
  private final @Nullable Region region;
  private final Map<String, String> sectionTitles = new HashMap<>();

  private ComparedDocuments(DocumentFindings findings) {
    this.findings = findings;
    this.region = DocumentPlace.of(findings).region();
    for (SectionFinding section : findings.sections()) {
      sectionTitles.put(section.path(), section.heading().text());
    }
  }

  /**
   * A document as it was found.
   *
   * @param findings all that was found in it
   * @param fullText whether its text is held as a whole
   */
  public static ComparedDocument of(DocumentFindings findings, boolean fullText) {
    ComparedDocuments reader = new ComparedDocuments(findings);
    String title = findings.document().title().map(Passage::text).orElse("");
    String id = RecordBuilder.idOf(findings);
    List<ComparedTask> tasks = new ArrayList<>();
    for (TaskFinding task : findings.tasks()) {
      tasks.add(reader.task(task, id + "#" + task.position()));
    }
    return new ComparedDocument(id, title, reader.placeNames(title), fullText, tasks);
  }

  private List<String> placeNames(String title) {
    Set<String> names = new LinkedHashSet<>();
    Matcher matcher = TITLE_PLACE.matcher(title);
    if (matcher.find()) {
      names.add(matcher.group());
    }
    Optional.ofNullable(DocumentPlace.of(findings).printed()).ifPresent(names::add);
    if (region != null) {
      names.add(region.name());
      Regions.standard().ancestors(region).stream()
          .filter(above -> above.level() != Level.NATIONAL)
          .forEach(above -> names.add(above.name()));
      if (region.level() != Level.NATIONAL) {
        Regions.standard().children(region).forEach(below -> names.add(below.name()));
      }
    }
    return List.copyOf(names);
  }

  private ComparedTask task(TaskFinding task, String id) {
    List<String> headings = new ArrayList<>();
    task.heading().map(Passage::text).ifPresent(headings::add);
    task.name().map(Passage::text).ifPresent(headings::add);
    task.section()
        .filter(this::isTelling)
        .map(path -> sectionTitles.getOrDefault(path, ""))
        .map(heading -> NUMBER.matcher(heading).replaceFirst(""))
        .filter(heading -> !heading.isEmpty())
        .ifPresent(headings::add);
    return new ComparedTask(
        id,
        task.label(),
        headings,
        task.heading().stream().toList(),
        task.text(),
        task.responsibilities().stream().map(unit -> unit(unit.name())).toList(),
        task.targets().stream().map(ComparedFigure::of).toList(),
        task
            .deadline()
            .map(deadline -> new ComparedDeadline(deadline.raw().printed(), deadline.lastDay()))
            .stream()
            .toList());
  }

  /** 二、重点任务 over most of a document's tasks says nothing of any of them. */
  private boolean isTelling(String section) {
    long below =
        findings.tasks().stream()
            .filter(task -> task.section().filter(section::equals).isPresent())
            .count();
    return 2 * below <= findings.tasks().size();
  }

  private ComparedUnit unit(Passage name) {
    AgencyContext context = region == null ? AgencyContext.unknown() : AgencyContext.of(region);
    String printed = name.printed();
    String stem = RANK.matcher(name.text()).replaceAll("");
    if (Agencies.standard().resolve(printed, context)
        instanceof AgencyResolution.Resolved resolved) {
      AgencyIdentity agency = resolved.agency();
      return new ComparedUnit(
          printed, agency.id(), Optional.ofNullable(agency.function()).orElse(stem), name);
    }
    return new ComparedUnit(printed, printed, stem, name);
  }
}
