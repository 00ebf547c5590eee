package org.zhengmai.loader.benchmark;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.zhengmai.loader.cli.GraphLoaderCommand;
import picocli.CommandLine;

/**
 * How long {@code extract} takes for files of 10 MB that hold one thing over and over. Prints a
 * line a file: seconds, exit code, and what was written or said.
 */
public final class HostileTexts {

  private static final int BYTES = 10_000_000;
  private static final List<String> PARTS =
      List.of(
          "中",
          "a",
          "9",
          "一",
          "十",
          "（",
          "）",
          "（）",
          "《",
          "》",
          "〔",
          "\"",
          "“",
          ",",
          "，",
          "、",
          "。",
          " ",
          "\u3000",
          "\n",
          "\r\n",
          "1.",
          "1.\n",
          "1个",
          "1甲",
          "（1）",
          "一、",
          "（一）",
          "第一条",
          "第一条\n",
          "|",
          "|\n",
          "| 1 |\n",
          "#",
          "# \n",
          "*",
          "-",
          "\t1\n",
          "责任单位：",
          "责任单位：\n",
          "（责任单位：",
          "《关于",
          "关于",
          "的通知",
          "〔2099〕1号",
          "2099年1月1日",
          "达到1%，",
          "\ud840\udc00");

  private HostileTexts() {}

  /**
   * Reads all of them.
   *
   * @throws IOException when the folder for the files cannot be written
   */
  public static void main(String[] arguments) throws IOException {
    Path folder = Files.createTempDirectory("hostile");
    Path file = folder.resolve("hostile.txt");
    Path found = folder.resolve("hostile.json");
    for (String part : PARTS) {
      int length = part.getBytes(StandardCharsets.UTF_8).length;
      Files.writeString(file, part.repeat(BYTES / length));
      StringWriter messages = new StringWriter();
      long start = System.nanoTime();
      int code =
          new CommandLine(new GraphLoaderCommand())
              .setErr(new PrintWriter(messages))
              .execute("extract", file.toString(), "--out", folder.toString());
      double seconds = (System.nanoTime() - start) / 1e9;
      String result =
          Files.exists(found)
              ? "%,d bytes written".formatted(Files.size(found))
              : messages.toString().lines().findFirst().orElse("");
      System.out.printf(
          Locale.ROOT, "%-14s %6.2f s  exit %d  %s%n", shown(part), seconds, code, result);
      Files.deleteIfExists(found);
    }
    Files.delete(file);
    Files.delete(folder);
  }

  private static String shown(String part) {
    return part.replace("\n", "\\n").replace("\r", "\\r").replace("\t", "\\t");
  }
}
