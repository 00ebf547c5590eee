package org.zhengmai.loader;

import org.zhengmai.loader.cli.GraphLoaderCommand;
import picocli.CommandLine;

/** Starts the command line. */
public final class GraphLoader {

  /** A file of its own, so that programs that use the loader keep their logging. */
  private static final String LOGGING = "logback.configurationFile";

  private GraphLoader() {}

  /** Runs one command and ends the process with its exit code. */
  public static void main(String[] args) {
    if (System.getProperty(LOGGING) == null) {
      System.setProperty(LOGGING, "graph-loader-logback.xml");
    }
    System.exit(new CommandLine(new GraphLoaderCommand()).execute(args));
  }
}
