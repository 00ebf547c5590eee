package org.zhengmai.loader.extract;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zhengmai.loader.block.Item;
import org.zhengmai.loader.block.Outline;
import org.zhengmai.loader.block.OutlineParser;
import org.zhengmai.loader.block.Table;
import org.zhengmai.loader.block.TableParser;
import org.zhengmai.loader.block.TextParts;
import org.zhengmai.loader.document.DocumentSplitter;
import org.zhengmai.loader.document.DocumentText;
import org.zhengmai.loader.source.CleanText;
import org.zhengmai.loader.source.Passage;
import org.zhengmai.loader.source.SourceText;

/**
 * Reads a source: all its documents, and all that is found in each. Safe for use by many threads.
 */
public final class Extractor {

  private Extractor() {}

  /** The findings of a source, one entry a document, in the order of the text. */
  public static List<DocumentFindings> extract(SourceText source) {
    return DocumentSplitter.split(CleanText.of(source)).stream().map(Extractor::findings).toList();
  }

  private static DocumentFindings findings(DocumentText document) {
    List<Table> all = TableParser.findAll(document);
    List<Table> tables =
        all.stream().filter(table -> TableTasks.isTaskTable(table, document.type())).toList();
    Citations citations = new Citations(document);
    Reading reading =
        new Reading(
            document,
            new Deadlines(DocumentYear.of(document), document.brackets()),
            citations,
            new Targets(DocumentYear.of(document), document.brackets()));
    if (all.isEmpty()) {
      reading.outline(outline(document, OutlineParser.parse(document)));
    } else {
      reading.outlineBeside(tables, all);
    }
    reading.observations.addAll(citations.observations());
    return reading.findings();
  }

  private static Outline outline(DocumentText document, Outline numbered) {
    return UnitHeadings.of(UnnumberedPoints.of(numbered, document.brackets()), document.title());
  }

  /** What is found in one document, part by part. */
  private static final class Reading {
    private final DocumentText document;
    private final FirstUnitLeads firstLeads;
    private final Deadlines deadlines;
    private final Citations citations;
    private final Targets targets;
    private final List<SectionFinding> sections = new ArrayList<>();
    private final List<TaskFinding> tasks = new ArrayList<>();
    private final List<CitationFinding> cited = new ArrayList<>();
    private final List<CitationFinding> tail = new ArrayList<>();
    private final List<TargetFinding> aims = new ArrayList<>();

    /** What tables of indicators state, by where they do. */
    private final NavigableMap<Integer, TargetFinding> indicators = new TreeMap<>();

    /** Those of them that are a row's. */
    private final Set<TargetFinding> handedOut = Collections.newSetFromMap(new IdentityHashMap<>());

    private final List<ObservationFinding> observations = new ArrayList<>();

    Reading(DocumentText document, Deadlines deadlines, Citations citations, Targets targets) {
      this.document = document;
      this.firstLeads = FirstUnitLeads.in(document.body(), document.brackets());
      this.deadlines = deadlines;
      this.citations = citations;
      this.targets = targets;
    }

    /**
     * Reads the items before, between and behind tables, and the tables of tasks.
     *
     * @param all those of other things too
     */
    void outlineBeside(List<Table> tables, List<Table> all) {
      List<Passage> parts = TextParts.of(document.body(), all);
      Outline read = beside(parts);
      outline(read);
      Set<Integer> ends = endsAtTables(parts, tables);
      TextBehindTables.of(read, parts).forEach(text -> goOn(text, ends));
      Map<Integer, TaskFinding> headings =
          HeadingsAboveTables.takenFrom(tasks, document.body(), ends, all);
      RowLabels labels = new RowLabels(tasks);
      tables.forEach(
          table -> table(table, labels, Optional.ofNullable(headings.get(table.whole().start()))));
      all.stream()
          .filter(table -> !TableTasks.isTaskTable(table, document.type()))
          .forEach(other -> cited.addAll(citations.in(other.whole(), CitationPlace.ELSEWHERE)));
      aims.removeIf(handedOut::contains);
      inTextOrder();
      int end = all.get(all.size() - 1).whole().end();
      for (Item item : read.items()) {
        end = Math.max(end, item.whole().end());
      }
      tail.addAll(citations.in(document.body().after(end), CitationPlace.TAIL));
    }

    /** Points without numbers before the first table are its text, whatever is numbered behind. */
    private Outline beside(List<Passage> parts) {
      Outline numbered = OutlineParser.parse(document, parts);
      Passage before = parts.get(0);
      if (numbered.preamble().equals(before)) {
        Outline alone = new Outline(before, List.of(), before.from(before.length()));
        Outline points = Extractor.outline(document, alone);
        return points.items().isEmpty() ? Extractor.outline(document, numbered) : points;
      }
      return Extractor.outline(document, numbered);
    }

    /** Where text ends because a table follows, whatever that is of. */
    private Set<Integer> endsAtTables(List<Passage> parts, List<Table> tables) {
      int last = document.body().end();
      return Stream.concat(
              tables.stream().map(table -> table.whole().start()),
              parts.stream().map(Passage::end).filter(end -> end < last))
          .collect(Collectors.toSet());
    }

    /** The last task before a text that ends at a table goes on with the text. */
    private void goOn(Passage text, Set<Integer> ends) {
      int at = tasks.size() - 1;
      while (at >= 0 && tasks.get(at).whole().start() > text.start()) {
        at--;
      }
      if (at >= 0 && ends.contains(tasks.get(at).whole().end())) {
        Responsibilities units = new Responsibilities(document.brackets(), firstLeads);
        tasks.set(
            at,
            tasks
                .get(at)
                .goingOn(
                    units.of(text).units(),
                    deadlines.of(text),
                    targets.ofTask(Optional.empty(), text),
                    citations.in(text, CitationPlace.TASK)));
      }
    }

    private void inTextOrder() {
      List<TaskFinding> sorted = new ArrayList<>(tasks);
      sorted.sort(Comparator.comparingInt(task -> task.whole().start()));
      tasks.clear();
      sorted.forEach(task -> tasks.add(task.at(tasks.size() + 1)));
    }

    void outline(Outline outline) {
      cited.addAll(citations.in(outline.preamble(), CitationPlace.PREAMBLE));
      OwnUnits units = new OwnUnits(document.brackets(), firstLeads);
      Outline wanted = ToldSections.without(document, outline, units);
      OutlineTasks items =
          new OutlineTasks(wanted, document, firstLeads, deadlines, citations, targets);
      tasks.addAll(items.tasks());
      sections.addAll(items.sections());
      Set<Integer> starts = OutlineTasks.starts(tasks);
      outline
          .items()
          .forEach(item -> cited.addAll(CitationsBesideTasks.of(item, starts, citations)));
      tail.addAll(citations.in(outline.tail(), CitationPlace.TAIL));
      aims.addAll(OutlineTargets.of(wanted, TellingPaper.typeOf(document, wanted), tasks, targets));
      indicators();
      observations.addAll(items.observations());
    }

    /** What a table of indicators says is not read again as words. */
    private void indicators() {
      if (OutlineTargets.has(TellingPaper.typeOf(document))) {
        IndicatorTargets.Stated stated = IndicatorTargets.of(document, DocumentYear.of(document));
        aims.removeIf(stated::tells);
        tasks.replaceAll(task -> task.withoutTargets(stated::tells));
        aims.addAll(stated.targets());
        stated.targets().forEach(target -> indicators.put(target.raw().start(), target));
      }
    }

    private void table(Table table, RowLabels labels, Optional<TaskFinding> heading) {
      TableTasks rows = new TableTasks(table, deadlines, citations, targets, firstLeads, labels);
      Optional<String> section = heading.flatMap(this::section);
      rows.tasks(tasks.size()).stream()
          .map(row -> row.section().isPresent() ? row : row.in(section))
          .forEach(row -> tasks.add(withIndicators(row)));
      sections.addAll(rows.sections(sections));
      observations.addAll(rows.observations());
    }

    /** The section that a heading right above a table is; empty where one has its path already. */
    private Optional<String> section(TaskFinding above) {
      String label = above.path().substring(above.path().lastIndexOf('/') + 1);
      String path = above.section().map(parent -> parent + "/" + label).orElse(label);
      boolean known = sections.stream().anyMatch(section -> section.path().equals(path));
      if (known || above.heading().isEmpty()) {
        return Optional.empty();
      }
      Passage heading = above.heading().get();
      String title = above.whole().until(heading.end()).printed();
      sections.add(
          new SectionFinding(path, above.section(), label, title, heading, sections.size() + 1));
      return Optional.of(path);
    }

    /** A row of indicators that units answer for states its own targets, not the document's. */
    private TaskFinding withIndicators(TaskFinding row) {
      NavigableMap<Integer, TargetFinding> within =
          indicators.subMap(row.whole().start(), true, row.whole().end(), false);
      if (within.isEmpty()) {
        return row;
      }
      handedOut.addAll(within.values());
      return row.withTargets(List.copyOf(within.values()));
    }

    DocumentFindings findings() {
      cited.addAll(tail);
      List<CitationFinding> named = DistinctPapers.withoutGrounds(cited, cited);
      List<CitationFinding> all = new ArrayList<>(named);
      tasks.forEach(task -> all.addAll(task.citations()));
      return new DocumentFindings(
          document,
          sections,
          tasks,
          named,
          aims,
          OrganisationReader.read(document),
          PrintChecks.with(observations, document, all));
    }
  }
}
