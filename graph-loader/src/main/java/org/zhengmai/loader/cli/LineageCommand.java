package org.zhengmai.loader.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.zhengmai.cypher.GraphStore;
import org.zhengmai.cypher.StoreException;
import org.zhengmai.cypher.StoreLocation;
import org.zhengmai.loader.load.CorpusLoader;
import org.zhengmai.loader.load.LoadProgress;
import org.zhengmai.loader.load.LoadReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code lineage}: compares the tasks of all held documents anew. */
@Command(
    name = "lineage",
    description = {
      "Compares the tasks of all documents in a store anew and replaces the lines between them."
          + " Loading keeps them current; this recomputes all.",
      "重新比对库中全部公文的任务，并更新任务之间的承接和平行关系。平时由 load 自动维护。"
    },
    mixinStandardHelpOptions = true,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:all went well",
      "1:some documents could not be compared; the rest were",
      "2:wrong command line",
      "3:the store cannot be opened or was lost"
    })
final class LineageCommand implements Callable<Integer> {

  @Option(
      names = "--store",
      paramLabel = "DIR|URI",
      required = true,
      description = {
        "A folder with the embedded store, or bolt://, neo4j://, neo4j+s:// of a server;",
        "user and password of a server come from ZHENGMAI_STORE_USER and ZHENGMAI_STORE_PASSWORD."
      })
  private String store;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    PrintWriter messages = spec.commandLine().getErr();
    List<LoadReport.Failure> failures = new ArrayList<>();
    try (GraphStore opened = GraphStore.open(StoreLocation.parse(store, System.getenv()))) {
      opened.migrate();
      LoadReport.Lines lines =
          new CorpusLoader(opened, LoadProgress.SILENT).renewLines(failures::add);
      PrintWriter out = spec.commandLine().getOut();
      out.println(LoadSummary.line(lines));
      failures.forEach(failure -> out.println("failed: " + failure.message()));
      out.flush();
      return failures.isEmpty() ? ExitCodes.OK : ExitCodes.SOME_FAILED;
    } catch (StoreException | IllegalArgumentException e) {
      messages.println(e.getMessage());
      return ExitCodes.STORE_FAILED;
    }
  }
}
