package org.zhengmai.api;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A program of the cookbook that asks the server.
 *
 * @param language as its block is marked: {@code sh}, {@code python}, {@code js}
 * @param code the program
 */
record ProgramExample(String language, String code) {

  private static final Pattern BLOCK =
      Pattern.compile("```(sh|python|js)\n(.*?)\n```", Pattern.DOTALL);

  /** The packages that a program of the language needs. */
  private static final Pattern PACKAGE =
      Pattern.compile("^import (?:\\S+ from '([^']+)'|([a-z]+).*)", Pattern.MULTILINE);

  private static final String SERVER = "http://127.0.0.1:8080";

  private static final String MODULES =
      Objects.requireNonNullElse(System.getenv("NODE_PATH"), "").split(":", -1)[0];

  /** What a page has and Node has not. */
  private static final String NO_PAGE =
      "globalThis.document = {getElementById: () => undefined};\n";

  /** All of them, in the order of the file. */
  static List<ProgramExample> all() throws IOException {
    return BLOCK
        .matcher(Files.readString(Recipe.COOKBOOK))
        .results()
        .map(block -> new ProgramExample(block.group(1), block.group(2)))
        .toList();
  }

  /** Whether what it needs is on this machine. */
  boolean canRun() throws InterruptedException {
    List<String> packages =
        PACKAGE
            .matcher(code)
            .results()
            .map(name -> name.group(1) == null ? name.group(2) : name.group(1))
            .toList();
    return switch (language) {
      case "sh" -> Programs.can("curl", "--version");
      case "python" -> Programs.can("python3", "-c", "import " + String.join(", ", packages));
      default ->
          !MODULES.isEmpty()
              && Programs.can(
                  "node",
                  "-e",
                  packages.stream()
                      .map("require('%s');"::formatted)
                      .collect(Collectors.joining("\n")));
    };
  }

  /** Runs it against a server, and gives what it prints. */
  String run(Path folder, String server) throws IOException, InterruptedException {
    String asking = code.replace(SERVER, server);
    return switch (language) {
      case "sh" -> Programs.output(folder, List.of("sh", "-c", asking));
      case "python" -> Programs.output(folder, List.of("python3", "-c", asking));
      default -> Programs.output(folder, List.of("node", script(folder, asking).toString()));
    };
  }

  /** Modules are looked for beside a program, and not where NODE_PATH says. */
  private static Path script(Path folder, String asking) throws IOException {
    Files.createSymbolicLink(folder.resolve("node_modules"), Path.of(MODULES));
    String drawn = asking.replace("\ncytoscape({", "\nconst drawn = cytoscape({");
    return Files.writeString(
        folder.resolve("program.mjs"),
        NO_PAGE + drawn + "\nconsole.log(drawn.nodes().length, drawn.edges().length);");
  }

  @Override
  public String toString() {
    return language + ": " + Arrays.stream(code.split("\n", 2)).findFirst().orElseThrow();
  }
}
