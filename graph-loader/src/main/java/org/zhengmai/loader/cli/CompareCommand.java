package org.zhengmai.loader.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.zhengmai.loader.compare.FolderComparison;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code compare}: which facts a later version of the program gained, lost and changed. */
@Command(
    name = "compare",
    description = {
      "Lists by file the facts that AFTER gained (+), lost (-) and changed (~) against BEFORE: two"
          + " folders that extract wrote. Places in the source are not compared.",
      "按文件列出两次抽取结果之间新增（+）、减少（-）和改变（~）的事实。"
    },
    mixinStandardHelpOptions = true,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:the same facts",
      "1:facts differ",
      "2:wrong command line, or a folder or file cannot be read"
    })
final class CompareCommand implements Callable<Integer> {

  @Parameters(paramLabel = "BEFORE", index = "0", description = "Folder of the earlier JSON files.")
  private Path before;

  @Parameters(paramLabel = "AFTER", index = "1", description = "Folder of the later JSON files.")
  private Path after;

  @Option(names = "--json", description = "Print the differences as JSON on standard output.")
  private boolean json;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    FolderComparison comparison = compare(folder(before), folder(after));
    PrintWriter out = spec.commandLine().getOut();
    if (json) {
      out.println(PrettyJson.of(comparison));
    } else {
      print(comparison, out);
    }
    out.flush();
    return comparison.isEqual() ? ExitCodes.OK : ExitCodes.DIFFERENT;
  }

  private Path folder(Path path) {
    if (!Files.isDirectory(path)) {
      throw new ParameterException(spec.commandLine(), path + " is no folder.");
    }
    return path;
  }

  private FolderComparison compare(Path earlier, Path later) {
    try {
      return FolderComparison.of(earlier, later);
    } catch (IOException e) {
      throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
    }
  }

  private static void print(FolderComparison comparison, PrintWriter out) {
    for (FolderComparison.FileChanges file : comparison.files()) {
      out.println(file.file());
      file.changes().forEach(change -> out.println("  " + change.line()));
    }
    if (comparison.isEqual()) {
      out.println("the same facts");
      return;
    }
    out.printf("%-20s %7s %7s %7s%n", "fact", "gained", "lost", "changed");
    comparison
        .totals()
        .forEach(
            (kind, counts) ->
                out.printf(
                    Locale.ROOT,
                    "%-20s %7d %7d %7d%n",
                    kind,
                    counts.gained(),
                    counts.lost(),
                    counts.changed()));
  }
}
