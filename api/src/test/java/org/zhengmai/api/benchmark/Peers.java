package org.zhengmai.api.benchmark;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Starts servers of other libraries. What they need comes from the public registries, by npm and by
 * Maven, into a folder that is not kept.
 *
 * @param folder the folder
 * @param heap of each server, in MB
 * @param store address of the database
 * @param environment its user and password
 */
record Peers(Path folder, int heap, String store, Map<String, String> environment) {

  /** The library for Node: on the Node that comes with its packages, else on the one installed. */
  Program node() throws IOException, InterruptedException {
    Path place = copy("neo4j-graphql", "package.json", "server.mjs", "types.graphql");
    Program.run(
        place,
        List.of("npm", "install", "--no-audit", "--no-fund", "--no-package-lock", "--silent"));
    Path own = place.resolve("node_modules/.bin/node").toAbsolutePath();
    return Program.start(
        place,
        environment,
        List.of(
            Files.isExecutable(own) ? own.toString() : "node",
            "--max-old-space-size=" + heap,
            "server.mjs",
            store));
  }

  /** The library for Java. */
  Program java() throws IOException, InterruptedException {
    Path place = copy("neo4j-graphql-java", "pom.xml", "Server.java", "types.graphql");
    Program.run(
        place, List.of("mvn", "-B", "-q", "dependency:copy-dependencies", "-DoutputDirectory=lib"));
    List<String> command = Program.javaCommand(heap, Program.PARALLEL_COLLECTOR);
    command.addAll(List.of("-cp", Path.of("lib", "*").toString(), "Server.java", store));
    return Program.start(place, environment, command);
  }

  private Path copy(String name, String... files) throws IOException {
    Path place = Files.createDirectories(folder.resolve(name));
    for (String file : files) {
      String source = "/benchmark/" + name + "/" + file;
      try (InputStream in = Peers.class.getResourceAsStream(source)) {
        Files.copy(Objects.requireNonNull(in, source), place.resolve(file));
      }
    }
    return place;
  }
}
