package org.zhengmai.loader.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command itself: it only has subcommands. */
@Command(
    name = "graph-loader",
    description = {
      "Reads Chinese government documents and loads them into a graph of tasks, agencies, source"
          + " policies and deadlines.",
      "读取政府公文，抽取任务、责任单位、依据文件和时限，并写入图数据库。"
    },
    mixinStandardHelpOptions = true,
    version = "graph-loader 0.1.0",
    subcommands = {
      ExtractCommand.class,
      CompareCommand.class,
      LoadCommand.class,
      LineageCommand.class,
      FitLineageCommand.class
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:all went well",
      "1:some files could not be read or stored, the rest were; compare: facts differ",
      "2:the command line cannot be understood",
      "3:the store cannot be opened or was lost"
    })
public final class GraphLoaderCommand implements Runnable {

  @Spec private CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(), "Say what to do: extract, compare, load, lineage or fit-lineage.");
  }
}
