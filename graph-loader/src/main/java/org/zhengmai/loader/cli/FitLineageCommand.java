package org.zhengmai.loader.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import org.zhengmai.loader.extract.Extractor;
import org.zhengmai.loader.lineage.ComparedDocument;
import org.zhengmai.loader.lineage.ComparedDocuments;
import org.zhengmai.loader.lineage.Comparison;
import org.zhengmai.loader.lineage.Decision;
import org.zhengmai.loader.lineage.DocumentComparer;
import org.zhengmai.loader.lineage.LineageEdge;
import org.zhengmai.loader.lineage.LineageFit;
import org.zhengmai.loader.lineage.LineageFit.Labelled;
import org.zhengmai.loader.lineage.LineageFit.Result;
import org.zhengmai.loader.lineage.LineageKind;
import org.zhengmai.loader.lineage.LineageParameters;
import org.zhengmai.loader.lineage.Weights;
import org.zhengmai.loader.lineage.WordCounts;
import org.zhengmai.loader.source.SourceReader;
import org.zhengmai.loader.source.UnreadableSourceException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code fit-lineage}: fits the decision on corresponding tasks to pairs that readers labelled. */
@Command(
    name = "fit-lineage",
    description = {
      "Fits the comparison of tasks to labelled pairs of documents and prints precision, recall and"
          + " F1, on all pairs and with blocks of tasks left out in turn.",
      "用人工标注的任务对应关系拟合任务比对参数，并输出精确率、召回率和 F1。"
    },
    mixinStandardHelpOptions = true,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {"0:all went well", "1:some files could not be read", "2:wrong command line"})
final class FitLineageCommand implements Callable<Integer> {

  @Option(
      names = "--pair",
      paramLabel = "LEFT,RIGHT,LABELS[,FROM-TO]",
      required = true,
      description =
          "Two sources, the JSON file of their labels, and which tasks of the right one the readers"
              + " looked at, by position. May be given several times.")
  private List<String> pairs;

  @Option(
      names = "--keep",
      description =
          "Scores the parameters that come with this version instead of fitting new ones.")
  private boolean keep;

  @Option(
      names = "--test",
      paramLabel = "LEFT,RIGHT,LABELS[,FROM-TO]",
      description = "Likewise, only scored with what was fitted to the others.")
  private List<String> tests = new ArrayList<>();

  @Spec private CommandSpec spec;

  /** A pair of documents with its labels; readers looked at the right tasks from..to, from 0. */
  private record Task(
      ComparedDocument left, ComparedDocument right, List<Labelled> labels, int from, int to) {}

  @Override
  public Integer call() {
    try {
      List<Task> fitted = new ArrayList<>();
      for (String pair : pairs) {
        fitted.add(read(pair.split(",")));
      }
      List<Task> tested = new ArrayList<>();
      for (String pair : tests) {
        tested.add(read(pair.split(",")));
      }
      report(fitted, tested);
      return ExitCodes.OK;
    } catch (UnreadableSourceException | IOException e) {
      spec.commandLine().getErr().println(e.getMessage());
      return ExitCodes.SOME_FAILED;
    }
  }

  private void report(List<Task> fitted, List<Task> tested) {
    LineageFit fit = fitOf(fitted);
    PrintWriter out = spec.commandLine().getOut();
    LineageParameters parameters = keep ? LineageParameters.standard() : fit.fitted();
    print(out, "on all pairs", fit.result(parameters));
    if (!keep) {
      print(out, "blocks left out in turn", fit.crossValidated());
      print(out, parameters.decision());
    }
    fitted.forEach(task -> kinds(out, task, parameters));
    if (!tested.isEmpty()) {
      print(out, "on the others", fitOf(tested).result(parameters));
      tested.forEach(task -> kinds(out, task, parameters));
    }
    out.flush();
  }

  private static LineageFit fitOf(List<Task> tasks) {
    LineageFit fit = new LineageFit(LineageParameters.standard());
    tasks.forEach(t -> fit.add(t.left(), t.right(), t.labels(), t.from(), t.to()));
    return fit;
  }

  private static void print(PrintWriter out, Decision decision) {
    print(out, "decision", decision.named());
    out.printf(Locale.ROOT, "decision.matters=%.4f%n", decision.named().matters());
    out.printf(Locale.ROOT, "decision.matter=%.4f%n", decision.named().matter());
    out.printf(Locale.ROOT, "decision.threshold=%.2f%n", decision.threshold());
    print(out, "words", decision.words());
  }

  private static void print(PrintWriter out, String key, Weights weights) {
    out.printf(Locale.ROOT, "%s.bias=%.4f%n", key, weights.bias());
    out.printf(Locale.ROOT, "%s.best=%.4f%n", key, weights.best());
    out.printf(Locale.ROOT, "%s.rest=%.4f%n", key, weights.rest());
    out.printf(Locale.ROOT, "%s.name=%.4f%n", key, weights.name());
    out.printf(Locale.ROOT, "%s.siblings=%.4f%n", key, weights.siblings());
    out.printf(Locale.ROOT, "%s.own=%.4f%n", key, weights.own());
  }

  private static void kinds(PrintWriter out, Task task, LineageParameters parameters) {
    int right = 0;
    int pairs = 0;
    Comparison comparison =
        new DocumentComparer(WordCounts.of(List.of(task.left(), task.right())), parameters)
            .compare(task.left(), task.right());
    for (LineageEdge edge : comparison.edges()) {
      for (Labelled label : task.labels()) {
        boolean same =
            !label.doubtful()
                && label.left().equals(edge.left().label())
                && label.right().equals(edge.right().label());
        pairs += same ? 1 : 0;
        right += same && label.kinds().contains(edge.kind()) ? 1 : 0;
      }
    }
    out.printf("right kind in %d of %d found pairs%n", right, pairs);
  }

  private static void print(PrintWriter out, String what, Result result) {
    out.printf(
        Locale.ROOT,
        "%s: precision %.3f recall %.3f F1 %.3f (%d right, %d found, %d listed)%n",
        what,
        result.precision(),
        result.recall(),
        result.f1(),
        result.right(),
        result.found(),
        result.listed());
  }

  private static Task read(String[] parts) throws UnreadableSourceException, IOException {
    ComparedDocument left = first(Path.of(parts[0]));
    ComparedDocument right = first(Path.of(parts[1]));
    int tasks = right.tasks().size();
    String[] range = parts.length > 3 ? parts[3].split("-") : new String[] {"1", "" + tasks};
    return new Task(
        left,
        right,
        labels(Path.of(parts[2])),
        Integer.parseInt(range[0]) - 1,
        Math.min(tasks, Integer.parseInt(range[1])));
  }

  private static List<ComparedDocument> documents(Path file) throws UnreadableSourceException {
    return Extractor.extract(SourceReader.read(file, String.valueOf(file.getFileName()))).stream()
        .map(findings -> ComparedDocuments.of(findings, true))
        .toList();
  }

  private static ComparedDocument first(Path file) throws UnreadableSourceException {
    return documents(file).stream()
        .filter(document -> !document.tasks().isEmpty())
        .findFirst()
        .orElseThrow(() -> new UnreadableSourceException(file.toString(), "it holds no tasks"));
  }

  private static List<Labelled> labels(Path file) throws IOException {
    List<Labelled> labels = new ArrayList<>();
    for (JsonNode label : JsonMapper.shared().readTree(Files.readString(file))) {
      Set<LineageKind> kinds = EnumSet.noneOf(LineageKind.class);
      label.path("kinds").forEach(kind -> kinds.add(LineageKind.valueOf(kind.asString())));
      labels.add(
          new Labelled(
              label.path("left").asString(),
              label.path("right").asString(),
              kinds,
              label.path("doubtful").asBoolean(false)));
    }
    return labels;
  }
}
