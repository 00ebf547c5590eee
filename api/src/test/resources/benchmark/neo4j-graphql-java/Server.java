import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import graphql.ExecutionInput;
import graphql.GraphQL;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLType;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.graphql.Cypher;
import org.neo4j.graphql.DataFetchingInterceptor;
import org.neo4j.graphql.SchemaBuilder;
import org.neo4j.graphql.SchemaConfig;

/**
 * neo4j-graphql-java over the JDK's own HTTP server, with parsed queries kept, so that the time is
 * the library's. Argument: address of the database; user and password come from the environment.
 */
public final class Server implements DataFetchingInterceptor {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final SessionConfig READING =
      SessionConfig.builder().withDefaultAccessMode(AccessMode.READ).build();

  private final Driver driver;

  private Server(Driver driver) {
    this.driver = driver;
  }

  @Override
  public Object fetchData(DataFetchingEnvironment environment, DataFetcher<Cypher> translation)
      throws Exception {
    Cypher cypher = translation.get(environment);
    try (Session session = driver.session(READING)) {
      List<Object> rows =
          session.executeRead(
              transaction ->
                  transaction
                      .run(cypher.component1(), cypher.component2())
                      .list(row -> plain(row.get(0).asObject())));
      return isList(environment.getFieldType()) ? rows : rows.isEmpty() ? null : rows.get(0);
    }
  }

  private static boolean isList(GraphQLType type) {
    return type instanceof GraphQLList
        || type instanceof GraphQLNonNull required
            && required.getWrappedType() instanceof GraphQLList;
  }

  /** Days as texts; all else is plain already. */
  private static Object plain(Object value) {
    if (value instanceof Map<?, ?> map) {
      Map<Object, Object> copy = new LinkedHashMap<>();
      map.forEach((key, entry) -> copy.put(key, plain(entry)));
      return copy;
    }
    if (value instanceof List<?> list) {
      return list.stream().map(Server::plain).toList();
    }
    return value instanceof java.time.temporal.Temporal ? value.toString() : value;
  }

  public static void main(String[] arguments) throws IOException {
    Driver driver =
        GraphDatabase.driver(
            arguments[0],
            AuthTokens.basic(
                System.getenv("ZHENGMAI_STORE_USER"), System.getenv("ZHENGMAI_STORE_PASSWORD")));
    String types = Files.readString(Path.of("types.graphql"));
    var schema = SchemaBuilder.buildSchema(types, new SchemaConfig(), new Server(driver));
    Map<String, PreparsedDocumentEntry> parsed = new ConcurrentHashMap<>();
    GraphQL engine =
        GraphQL.newGraphQL(schema)
            .preparsedDocumentProvider(
                (input, parse) ->
                    parsed.computeIfAbsent(input.getQuery(), text -> parse.apply(input)))
            .build();
    HttpServer server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
    server.createContext("/graphql", exchange -> answer(engine, exchange));
    server.setExecutor(Executors.newFixedThreadPool(40));
    server.start();
    System.out.println("READY http://127.0.0.1:" + server.getAddress().getPort() + "/graphql");
    while (System.in.read() >= 0) {
      // Only the end of the input counts.
    }
    System.exit(0);
  }

  @SuppressWarnings("unchecked")
  private static void answer(GraphQL engine, HttpExchange exchange) throws IOException {
    Map<String, Object> body = JSON.readValue(exchange.getRequestBody().readAllBytes(), Map.class);
    ExecutionInput input =
        ExecutionInput.newExecutionInput((String) body.get("query"))
            .variables((Map<String, Object>) body.get("variables"))
            .build();
    byte[] bytes = JSON.writeValueAsBytes(engine.execute(input).toSpecification());
    exchange.getResponseHeaders().set("Content-Type", "application/json");
    exchange.sendResponseHeaders(200, bytes.length);
    try (var out = exchange.getResponseBody()) {
      out.write(bytes);
    }
  }
}
