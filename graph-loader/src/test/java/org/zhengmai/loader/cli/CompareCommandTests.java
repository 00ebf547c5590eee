package org.zhengmai.loader.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CompareCommandTests {

  private static final String NOTICE =
      "甲市人民政府关于修路的通知\n甲政发〔2099〕1号\n各区人民政府：\n一、修路。修好道路。（责任单位：市交通局）\n";

  @TempDir private Path folder;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  private int run(String... arguments) {
    return new CommandLine(new GraphLoaderCommand())
        .setOut(new PrintWriter(out))
        .setErr(new PrintWriter(err))
        .execute(arguments);
  }

  private void extract(String text, String to) throws IOException {
    Path file = Files.writeString(folder.resolve("notice.txt"), text);
    assertThat(run("extract", file.toString(), "--out", folder.resolve(to).toString())).isZero();
  }

  private int compare(String... options) {
    String[] arguments = new String[3 + options.length];
    arguments[0] = "compare";
    arguments[1] = folder.resolve("before").toString();
    arguments[2] = folder.resolve("after").toString();
    System.arraycopy(options, 0, arguments, 3, options.length);
    return run(arguments);
  }

  @BeforeEach
  void extractOnce() throws IOException {
    extract(NOTICE, "before");
  }

  @Test
  void theSameFactsEndWithZero() throws IOException {
    extract(NOTICE, "after");
    assertThat(compare()).isZero();
    assertThat(out.toString()).isEqualTo("the same facts" + System.lineSeparator());
  }

  @Test
  void factsThatDifferAreListedByFileAndCounted() throws IOException {
    extract(NOTICE.replace("市交通局", "市水利局"), "after");
    assertThat(compare()).isEqualTo(1);
    assertThat(out.toString().lines())
        .containsExactly(
            "notice.json",
            "  - responsibility 甲政发〔2099〕1号 一: 市交通局: RESPONSIBLE 1",
            "  + responsibility 甲政发〔2099〕1号 一: 市水利局: RESPONSIBLE 1",
            "fact                  gained    lost changed",
            "responsibility             1       1       0");
  }

  @Test
  void differencesAreWrittenAsJson() throws IOException {
    extract(NOTICE.replace("甲政发〔2099〕1号\n", ""), "after");
    assertThat(compare("--json")).isEqualTo(1);
    JsonNode json = JsonMapper.shared().readTree(out.toString());
    assertThat(json.at("/files/0/file").asString()).isEqualTo("notice.json");
    assertThat(json.at("/files/0/changes/0/change").asString()).isEqualTo("LOST");
    assertThat(json.at("/files/0/changes/0/before").asString()).isEqualTo("甲政发〔2099〕1号");
    assertThat(json.at("/totals/document.number/lost").asInt()).isEqualTo(1);
  }

  @Test
  void aSourceThatOneFolderLacksIsLostAsAWhole() throws IOException {
    Files.createDirectory(folder.resolve("after"));
    assertThat(compare()).isEqualTo(1);
    assertThat(out.toString()).contains("notice.json", "- document 甲政发〔2099〕1号");
  }

  @Test
  void whatIsNoFolderEndsWithTwo() {
    assertThat(compare()).isEqualTo(2);
    assertThat(err.toString()).contains("after is no folder.");
  }

  @Test
  void aFileThatIsNoJsonEndsWithTwoAndIsNamed() throws IOException {
    Files.createDirectory(folder.resolve("after"));
    Files.writeString(folder.resolve("after").resolve("notice.json"), "{");
    assertThat(compare()).isEqualTo(2);
    assertThat(err.toString()).contains("notice.json: is no JSON");
  }
}
