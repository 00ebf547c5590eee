package org.zhengmai.loader.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.zhengmai.loader.block.Item;
import org.zhengmai.loader.block.Outline;
import org.zhengmai.loader.block.OutlineParser;
import org.zhengmai.loader.block.Table;
import org.zhengmai.loader.block.TableParser;
import org.zhengmai.loader.document.DocumentNumber;
import org.zhengmai.loader.document.DocumentSplitter;
import org.zhengmai.loader.document.DocumentText;
import org.zhengmai.loader.document.NumberMention;
import org.zhengmai.loader.source.CleanText;
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
    Optional<Table> table = TableParser.find(document).filter(TableTasks::isTaskTable);
    Deadlines deadlines = new Deadlines(targetYear(document), document.brackets());
    Citations citations = new Citations(document);
    Targets targets = new Targets(targetYear(document), document.brackets());
    return table.isPresent()
        ? ofTable(document, table.get(), deadlines, citations, targets)
        : ofOutline(document, deadlines, citations, targets);
  }

  private static DocumentFindings ofTable(
      DocumentText document,
      Table table,
      Deadlines deadlines,
      Citations citations,
      Targets targets) {
    int first =
        table.rows().isEmpty() ? document.body().end() : table.rows().get(0).whole().start();
    List<CitationFinding> cited =
        new ArrayList<>(citations.in(document.body().until(first), CitationPlace.PREAMBLE));
    TableTasks rows = new TableTasks(table, deadlines, citations, targets);
    List<TaskFinding> tasks = rows.tasks();
    List<ObservationFinding> observations = new ArrayList<>(citations.observations());
    observations.addAll(rows.observations());
    return new DocumentFindings(
        document,
        rows.sections(),
        tasks,
        cited,
        List.of(),
        List.of(),
        PrintChecks.with(observations, document, allCitations(cited, tasks)));
  }

  private static DocumentFindings ofOutline(
      DocumentText document, Deadlines deadlines, Citations citations, Targets targets) {
    Outline outline = OutlineParser.parse(document);
    List<CitationFinding> cited =
        new ArrayList<>(citations.in(outline.preamble(), CitationPlace.PREAMBLE));
    OutlineTasks items = new OutlineTasks(document, deadlines, citations, targets);
    List<TaskFinding> tasks = items.tasks(outline, document);
    Set<Integer> starts = OutlineTasks.starts(tasks);
    outline.items().forEach(item -> cited.addAll(outsideTasks(item, starts, citations)));
    cited.addAll(citations.in(outline.tail(), CitationPlace.TAIL));
    List<ObservationFinding> observations = new ArrayList<>(citations.observations());
    observations.addAll(items.observations());
    return new DocumentFindings(
        document,
        items.sections(outline, document),
        tasks,
        cited,
        OutlineTargets.of(outline, document.type(), tasks, targets),
        OrganisationReader.read(document),
        PrintChecks.with(observations, document, allCitations(cited, tasks)));
  }

  private static List<CitationFinding> allCitations(
      List<CitationFinding> outside, List<TaskFinding> tasks) {
    List<CitationFinding> all = new ArrayList<>(outside);
    tasks.forEach(task -> all.addAll(task.citations()));
    return all;
  }

  private static List<CitationFinding> outsideTasks(
      Item item, Set<Integer> tasks, Citations citations) {
    if (tasks.contains(item.whole().start())) {
      return List.of();
    }
    boolean grounds = SectionClass.of(item.headingText()) == SectionClass.GROUNDS;
    CitationPlace place = grounds ? CitationPlace.GROUNDS : CitationPlace.ELSEWHERE;
    if (grounds) {
      return citations.in(item.whole(), place);
    }
    List<CitationFinding> cited = new ArrayList<>(citations.in(item.text(), place));
    item.children().forEach(child -> cited.addAll(outsideTasks(child, tasks, citations)));
    return cited;
  }

  /** The year of issue: that of the signature, else of the number. */
  private static OptionalInt year(DocumentText document) {
    if (document.date().isPresent()) {
      return OptionalInt.of(document.date().get().getYear());
    }
    return document
        .number()
        .flatMap(NumberMention::number)
        .map(DocumentNumber::canonical)
        .map(Extractor::yearOf)
        .orElse(OptionalInt.empty());
  }

  /**
   * The year before which figures tell of the past, and in which a deadline without one falls; a
   * plan without date has it in its title.
   */
  private static OptionalInt targetYear(DocumentText document) {
    OptionalInt issued = year(document);
    return issued.isPresent() ? issued : document.title().map(Targets::firstYear).orElse(issued);
  }

  private static OptionalInt yearOf(String canonical) {
    int open = canonical.indexOf('〔');
    return open < 0
        ? OptionalInt.empty()
        : OptionalInt.of(Integer.parseInt(canonical.substring(open + 1, open + 5)));
  }
}
