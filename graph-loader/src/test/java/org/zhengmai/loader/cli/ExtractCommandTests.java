package org.zhengmai.loader.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** What {@code extract} writes, and says of files that it cannot read. */
class ExtractCommandTests {

  @TempDir Path folder;

  private final StringWriter messages = new StringWriter();

  private int run(ExtractCommand command, String... names) {
    CommandLine line = new CommandLine(command).setErr(new PrintWriter(messages));
    String[] arguments = new String[names.length + 2];
    for (int i = 0; i < names.length; i++) {
      arguments[i] = folder.resolve(names[i]).toString();
    }
    arguments[names.length] = "--out";
    arguments[names.length + 1] = folder.resolve("out").toString();
    return line.execute(arguments);
  }

  @Test
  void oneFileThatCannotBeAnalysedKeepsNoOtherOut() throws IOException {
    Files.writeString(folder.resolve("bad.txt"), "坏");
    Files.writeString(folder.resolve("good.txt"), "好");
    ExtractCommand command =
        new ExtractCommand(
            source -> {
              if (source.text().equals("坏")) {
                throw new IllegalStateException("no such case");
              }
              return "{}";
            });

    assertThat(run(command, "bad.txt", "good.txt")).isEqualTo(ExitCodes.SOME_FAILED);
    assertThat(messages.toString())
        .contains("bad.txt: cannot be analysed: ", "no such case", "1 written, 1 failed");
    assertThat(folder.resolve("out/good.json")).hasContent("{}");
    assertThat(folder.resolve("out/bad.json")).doesNotExist();
  }

  @Test
  void itWritesTheFactsOfAFile() throws IOException {
    Files.writeString(folder.resolve("示例.txt"), "示范市人民政府关于节水的通知\n示政发〔2099〕1号\n");

    assertThat(run(new ExtractCommand(), "示例.txt")).isEqualTo(ExitCodes.OK);
    assertThat(folder.resolve("out/示例.json")).content().contains("示政发〔2099〕1号");
  }
}
