package org.zhengmai.api.benchmark;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Config;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.NotificationSeverity;
import org.zhengmai.api.benchmark.Contestant.Kind;
import org.zhengmai.cypher.GraphStore;
import org.zhengmai.cypher.StoreLocation;

/**
 * Asks our server, two libraries that make GraphQL of a Neo4j database, and the database itself the
 * same questions over the same invented corpus, and prints how long each takes, as {@code
 * api/BENCHMARKS.md} says. Arguments: number of documents (2,000 if none; ten tasks each), seconds
 * of each measurement (5), and systems to leave out ({@code NODE}, {@code JAVA}).
 */
public final class PeerBenchmark {

  private static final int HEAP = 512;
  private static final List<Integer> CLIENTS = List.of(1, 8, 32);

  private final int seconds;
  private final List<Contestant> contestants;
  private final Map<String, Program> programs;

  private PeerBenchmark(int seconds, List<Contestant> contestants, Map<String, Program> programs) {
    this.seconds = seconds;
    this.contestants = contestants;
    this.programs = programs;
  }

  /** Generates, starts all systems, checks that they agree, measures and reports. */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    // Else the JDK would keep five connections to a server only.
    System.setProperty("http.maxConnections", "64");
    int documents = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 2000;
    int seconds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 5;
    List<String> without =
        List.of(arguments).subList(Math.min(2, arguments.length), arguments.length);
    Map<String, Program> programs = new LinkedHashMap<>();
    try {
      // It keeps the collector of its own configuration.
      Program database = Program.java(Program.javaCommand(HEAP), Map.of(), Neo4jServer.class);
      programs.put("Neo4j", database);
      String store = database.ready().get(0);
      Map<String, String> environment =
          Map.of(
              StoreLocation.USER_VARIABLE, database.ready().get(1),
              StoreLocation.PASSWORD_VARIABLE, database.ready().get(2));
      generate(store, environment, documents);
      Peers peers =
          new Peers(Files.createTempDirectory("zhengmai-peers"), HEAP, store, environment);
      List<String> server = Program.javaCommand(HEAP, Program.PARALLEL_COLLECTOR);
      programs.put(Kind.OURS.title, Program.java(server, environment, OurServer.class, store));
      if (!without.contains(Kind.NODE.name())) {
        programs.put(Kind.NODE.title, peers.node());
      }
      if (!without.contains(Kind.JAVA.name())) {
        programs.put(Kind.JAVA.title, peers.java());
      }
      try (Driver driver = driver(store, environment)) {
        new PeerBenchmark(seconds, contestants(programs, driver), programs).run();
      }
    } finally {
      programs.values().forEach(Program::close);
    }
  }

  private static void generate(String store, Map<String, String> environment, int documents) {
    long begin = System.nanoTime();
    try (GraphStore graph = GraphStore.open(StoreLocation.parse(store, environment))) {
      PeerCorpus.write(graph, Math.max(10, documents / 100));
    }
    System.err.printf("corpus written in %.0f s%n", (System.nanoTime() - begin) / 1e9);
  }

  private static Driver driver(String store, Map<String, String> environment) {
    String user = environment.getOrDefault(StoreLocation.USER_VARIABLE, "");
    String password = environment.getOrDefault(StoreLocation.PASSWORD_VARIABLE, "");
    return GraphDatabase.driver(
        URI.create(store),
        AuthTokens.basic(user, password),
        Config.builder().withMinimumNotificationSeverity(NotificationSeverity.OFF).build());
  }

  private static List<Contestant> contestants(Map<String, Program> programs, Driver driver) {
    List<Contestant> contestants = new ArrayList<>(List.of(new Floor(driver)));
    for (Kind kind : List.of(Kind.OURS, Kind.NODE, Kind.JAVA)) {
      Program program = programs.get(kind.title);
      if (program != null) {
        contestants.add(new GraphQlServer(kind, URI.create(program.ready().get(0))));
      }
    }
    return contestants;
  }

  private void run() throws InterruptedException {
    List<Question> questions = new Questions((Floor) contestants.get(0), contestants.get(1)).all();
    questions.forEach(this::check);
    warmUp(questions);
    List<Result> results = new ArrayList<>();
    for (Question question : questions) {
      for (int clients : CLIENTS) {
        results.add(measure(question, clients));
      }
    }
    System.out.println(new PeerReport(results, CLIENTS).table());
    programs.forEach(
        (name, program) ->
            System.out.printf("| %s | %d MB |%n", name, program.residentMegabytes()));
    System.out.println(Bounds.lines(results));
  }

  /** All answers must be the same, or the times mean nothing. */
  private void check(Question question) {
    String expected = question.answer(contestants.get(0));
    for (Contestant contestant : contestants) {
      if (question.fits(contestant) && !question.answer(contestant).equals(expected)) {
        throw new IllegalStateException(
            "%s: %s differs from %s:%n%s%n%s"
                .formatted(
                    question.title(),
                    contestant.kind().title,
                    contestants.get(0).kind().title,
                    question.answer(contestant),
                    expected));
      }
    }
  }

  /**
   * Java compiles what is asked often, and is some times as fast only after thousands of answers.
   */
  private void warmUp(List<Question> questions) throws InterruptedException {
    for (int round = 0; round < 2; round++) {
      for (Question question : questions) {
        for (Contestant contestant : contestants) {
          if (question.fits(contestant)) {
            Timing.of(() -> question.ask(contestant), 8, 4 * seconds);
          }
        }
      }
    }
  }

  private Result measure(Question question, int clients) throws InterruptedException {
    Map<Kind, Timing> timings = new EnumMap<>(Kind.class);
    for (Contestant contestant : contestants) {
      if (question.fits(contestant)) {
        timings.put(contestant.kind(), Timing.of(() -> question.ask(contestant), clients, seconds));
      }
    }
    return new Result(question, clients, timings);
  }
}
