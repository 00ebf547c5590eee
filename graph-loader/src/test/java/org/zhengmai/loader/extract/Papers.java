package org.zhengmai.loader.extract;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.zhengmai.loader.document.Brackets;
import org.zhengmai.loader.document.DocumentSplitter;
import org.zhengmai.loader.document.DocumentText;
import org.zhengmai.loader.source.Passage;
import org.zhengmai.loader.source.Sources;

/** Short papers of different types, made of a title and a body. */
final class Papers {

  /** The title of a plan. */
  static final String PLAN = "乙市人民政府关于印发乙市节水方案的通知";

  private Papers() {}

  /** What stands above the body. */
  static String head(String title) {
    return title + "\n乙政发〔2099〕1号\n各县人民政府：\n";
  }

  static DocumentText document(String title, String body) {
    return DocumentSplitter.split(Sources.clean(head(title) + body)).get(0);
  }

  static DocumentFindings findings(String title, String body) {
    return Extractor.extract(Sources.of(head(title) + body)).get(0);
  }

  /** The labels of the tasks, a space between. */
  static String tasks(String title, String body) {
    List<TaskFinding> tasks = findings(title, body).tasks();
    return tasks.stream().map(TaskFinding::label).collect(Collectors.joining(" "));
  }

  /** The labels of a plan's tasks, each with its units. */
  static String labelled(String body) {
    return findings(PLAN, body).tasks().stream()
        .map(task -> task.label() + "=" + units(task))
        .collect(Collectors.joining(", "));
  }

  /** The targets of a task of 2099 that says this sentence. */
  static List<TargetFinding> targets(String sentence) {
    Passage passage = Sources.passage(sentence + "。");
    Targets reader = new Targets(OptionalInt.of(2099), Brackets.of(passage.clean().text()));
    return reader.ofTask(Optional.empty(), passage);
  }

  /** The units of a task with their roles, a space between. */
  static String units(TaskFinding task) {
    return task.responsibilities().stream()
        .map(unit -> unit.role() + ":" + unit.name().printed())
        .collect(Collectors.joining(" "));
  }

  /** How a paper stands to those it names, a space between. */
  static String relations(DocumentFindings found) {
    return found.citations().stream()
        .map(citation -> citation.relation().name())
        .collect(Collectors.joining(" "));
  }
}
