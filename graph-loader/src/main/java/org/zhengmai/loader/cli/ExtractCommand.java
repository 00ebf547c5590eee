package org.zhengmai.loader.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.zhengmai.loader.ExtractionJson;
import org.zhengmai.loader.source.SourceReader;
import org.zhengmai.loader.source.SourceText;
import org.zhengmai.loader.source.UnreadableSourceException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code extract}: what is found in each file, as JSON, without a database. */
@Command(
    name = "extract",
    description = {
      "Writes what is found in each file to DIR/<file stem>.json: documents, tasks, units, deadlines"
          + " and citations, each with its place in the text.",
      "把每个文件中的文件信息、任务、责任单位、时限和引用写成 JSON，并注明在原文中的位置。"
    },
    mixinStandardHelpOptions = true,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {"0:all went well", "1:some files could not be read", "2:wrong command line"})
final class ExtractCommand implements Callable<Integer> {

  @Parameters(paramLabel = "FILE", arity = "1..*", description = "Text files to read.")
  private List<Path> files;

  @Option(
      names = "--out",
      paramLabel = "DIR",
      required = true,
      description = "Folder for the JSON files; made if missing.")
  private Path out;

  @Spec private CommandSpec spec;

  private final Function<SourceText, String> extraction;

  /** The command as the command line makes it. */
  ExtractCommand() {
    this(ExtractionJson::of);
  }

  /**
   * The command with another extraction.
   *
   * @param extraction tells a source's facts as JSON
   */
  ExtractCommand(Function<SourceText, String> extraction) {
    this.extraction = extraction;
  }

  @Override
  public Integer call() throws IOException {
    PrintWriter messages = spec.commandLine().getErr();
    Files.createDirectories(out);
    int failed = 0;
    try (FileProgress progress = FileProgress.on(spec, "extract")) {
      for (int i = 0; i < files.size(); i++) {
        failed += extract(files.get(i), messages) ? 0 : 1;
        progress.fileDone(i + 1, files.size(), String.valueOf(files.get(i).getFileName()));
      }
    }
    messages.printf("%d written, %d failed%n", files.size() - failed, failed);
    return failed == 0 ? ExitCodes.OK : ExitCodes.SOME_FAILED;
  }

  private boolean extract(Path file, PrintWriter messages) {
    String name = String.valueOf(file.getFileName());
    try {
      String json = extraction.apply(SourceReader.read(file, name));
      Files.writeString(out.resolve(stem(name) + ".json"), json);
      return true;
    } catch (UnreadableSourceException e) {
      messages.println(e.getMessage());
    } catch (IOException e) {
      messages.println(name + ": cannot be written: " + e.getMessage());
    } catch (RuntimeException e) {
      // A file that the extractor cannot bear must not keep the others out.
      messages.println(name + ": cannot be analysed: " + e);
    }
    return false;
  }

  private static String stem(String name) {
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }
}
