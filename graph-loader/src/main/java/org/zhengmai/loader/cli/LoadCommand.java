package org.zhengmai.loader.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.zhengmai.cypher.GraphStore;
import org.zhengmai.cypher.StoreException;
import org.zhengmai.cypher.StoreLocation;
import org.zhengmai.loader.load.CorpusFile;
import org.zhengmai.loader.load.CorpusFiles;
import org.zhengmai.loader.load.CorpusLoader;
import org.zhengmai.loader.load.LoadReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code load}: documents into a store. */
@Command(
    name = "load",
    description = {
      "Loads files, or all texts below folders, into a store. Loading the same twice changes"
          + " nothing; a corrected file replaces its own facts and only those.",
      "把文件或文件夹中的公文写入图数据库。重复加载不产生变化；改正后的文件只替换自己的内容。"
    },
    mixinStandardHelpOptions = true,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:all went well",
      "1:some files could not be read or stored; the rest were",
      "2:wrong command line",
      "3:the store cannot be opened or was lost"
    })
final class LoadCommand implements Callable<Integer> {

  @Parameters(
      paramLabel = "PATH",
      arity = "1..*",
      description = "Files, or folders that are walked (.txt, .text, .md and links.json).")
  private List<Path> paths;

  @Option(
      names = "--store",
      paramLabel = "DIR|URI",
      required = true,
      description = {
        "A folder for the embedded store, or bolt://, neo4j://, neo4j+s:// of a server;",
        "user and password of a server come from ZHENGMAI_STORE_USER and ZHENGMAI_STORE_PASSWORD."
      })
  private String store;

  @Option(names = "--json", description = "Print the counts as JSON on standard output.")
  private boolean json;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    PrintWriter messages = spec.commandLine().getErr();
    try {
      List<CorpusFile> files = CorpusFiles.below(paths);
      LoadReport report = load(files);
      print(report);
      return report.isComplete() ? ExitCodes.OK : ExitCodes.SOME_FAILED;
    } catch (IOException e) {
      messages.println(e.getMessage());
      return ExitCodes.SOME_FAILED;
    } catch (StoreException | IllegalArgumentException e) {
      messages.println(e.getMessage());
      return ExitCodes.STORE_FAILED;
    }
  }

  private LoadReport load(List<CorpusFile> files) {
    try (GraphStore opened = GraphStore.open(StoreLocation.parse(store, System.getenv()));
        FileProgress progress = FileProgress.on(spec, "load")) {
      opened.migrate();
      return new CorpusLoader(opened, progress).load(files);
    }
  }

  private void print(LoadReport report) {
    PrintWriter out = spec.commandLine().getOut();
    if (json) {
      out.println(PrettyJson.of(report));
    } else {
      LoadSummary.of(report).forEach(out::println);
    }
    out.flush();
  }
}
