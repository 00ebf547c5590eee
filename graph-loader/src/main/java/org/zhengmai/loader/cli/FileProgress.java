package org.zhengmai.loader.cli;

import java.io.PrintWriter;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import org.jspecify.annotations.Nullable;
import org.zhengmai.loader.load.LoadProgress;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/** How far a command is: a bar on a terminal, a line a file elsewhere; always on standard error. */
final class FileProgress implements LoadProgress, AutoCloseable {

  private final String task;
  private final PrintWriter lines;
  private final @Nullable ProgressBar bar;

  private FileProgress(String task, PrintWriter lines, @Nullable ProgressBar bar) {
    this.task = task;
    this.lines = lines;
    this.bar = bar;
  }

  static FileProgress on(CommandSpec spec, String task) {
    // On JDK 22 and newer System.console() is never null; picocli knows how to ask there.
    boolean terminal = CommandLine.Help.Ansi.AUTO.enabled();
    ProgressBar bar =
        terminal ? new ProgressBarBuilder().setTaskName(task).setInitialMax(0).build() : null;
    return new FileProgress(task, spec.commandLine().getErr(), bar);
  }

  @Override
  public void fileDone(int done, int all, String key) {
    if (bar == null) {
      lines.printf("%s %d/%d %s%n", task, done, all, key);
      lines.flush();
    } else {
      bar.maxHint(all);
      bar.stepTo(done);
      bar.setExtraMessage(key);
    }
  }

  @Override
  public void close() {
    if (bar != null) {
      bar.close();
    }
  }
}
