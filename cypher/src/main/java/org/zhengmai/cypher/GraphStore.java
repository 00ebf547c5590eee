package org.zhengmai.cypher;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import org.zhengmai.cypher.list.ListQuestion;
import org.zhengmai.cypher.list.Onward;

/**
 * The graph, opened: in this process or on a server, behaving alike. Safe for use by several
 * threads; each call is a transaction of its own.
 *
 * <pre>{@code
 * try (GraphStore store = GraphStore.open(StoreLocation.parse("data/graph", System.getenv()))) {
 *   store.migrate();
 *   List<Row> counts = store.read("store-counts", Map.of());
 * }
 * }</pre>
 */
public sealed interface GraphStore extends AutoCloseable permits DefaultGraphStore {

  /**
   * Opens a store with the usual bounds. See {@link #open(StoreLocation, StoreOptions)}.
   *
   * @param where the folder or server
   * @return the store, to be closed by the caller
   * @throws StoreException when it cannot be opened
   */
  static GraphStore open(StoreLocation where) {
    return open(where, StoreOptions.DEFAULT);
  }

  /**
   * Opens a store and makes sure that it answers. A server on the network has to check every query
   * of the catalogue, unless {@link #migrate} has noted in the store that this version of the
   * server has checked the very same queries; the embedded server has checked them in the tests of
   * this program. It does not migrate.
   *
   * @param where the folder or server
   * @param options bounds on time and connections
   * @return the store, to be closed by the caller
   * @throws StoreException when it cannot be opened, or when a query file is malformed: the message
   *     has the query's name, its file and the server's words
   */
  static GraphStore open(StoreLocation where, StoreOptions options) {
    return DefaultGraphStore.open(where, options, StoreFiles.DEFAULT);
  }

  /**
   * Brings constraints and indexes to the version this program knows. Applies each migration once;
   * a second run changes nothing, and runs on one server at the same time wait for each other.
   *
   * @return what was applied
   * @throws StoreException when an applied migration has been changed since, or the store has been
   *     migrated by a newer program
   */
  MigrationReport migrate();

  /**
   * Runs one query of the catalogue in a read transaction, tried again within bounds after a
   * passing failure.
   *
   * @param query name of a file under {@code cypher/read}, such as {@code store-counts}
   * @param parameters the query's parameters: plain values, lists and maps of them, and dates
   * @return the rows in the query's order
   * @throws StoreException for an unknown name, a failed query or a lost store
   */
  List<Row> read(String query, Map<String, ?> parameters);

  /**
   * Runs one query of the catalogue as {@link #read(String, Map)} does, without the parts of it
   * that stand there for fields of its answer that nobody asks for, and with what it goes on to
   * from the things that it finds.
   *
   * @param query name of a file under {@code cypher/read}
   * @param fields which fields of all answers are asked for; others may be missing in the rows
   * @param onward what is asked of the things that it finds
   * @param parameters the query's parameters, and {@code onward}, those of what it goes on to
   * @return the rows in the query's order
   * @throws StoreException for an unknown name, a failed query or a lost store
   */
  List<Row> read(
      String query, Predicate<String> fields, List<Onward> onward, Map<String, ?> parameters);

  /**
   * Asks lists several questions in one round trip, as {@link #read} does.
   *
   * @param questions the questions, to one list, all for pages or all for facets
   * @param parameters {@code keys}, a list of keys for each question; for pages {@code limit}
   * @return a row for each key
   * @throws StoreException for what a list does not have, a failed query or a lost store
   */
  List<Row> list(List<ListQuestion> questions, Map<String, ?> parameters);

  /**
   * Runs several queries in one write transaction: everything or nothing. The work may be run again
   * after a passing failure such as a deadlock, so it must not have effects outside the store. A
   * work that throws leaves the store as it was, and its exception goes to the caller.
   *
   * @param work what to do inside the transaction
   * @param <T> type of the result
   * @return what the work returns
   * @throws StoreException for an unknown name, a failed query or a lost store
   */
  <T> T write(Function<Writing, T> work);

  /**
   * Asks the store how it is. Never throws for a store that does not answer.
   *
   * @return reachability, version and round trip
   */
  StoreHealth health();

  /** Lets go of the connections and ends an embedded server. A second call does nothing. */
  @Override
  void close();

  /** A write transaction in progress, given to the work of {@link GraphStore#write}. */
  interface Writing {

    /**
     * Runs one query of the catalogue inside the transaction.
     *
     * @param query name of a file under {@code cypher/write} or {@code cypher/read}
     * @param parameters the query's parameters, as in {@link GraphStore#read}
     * @return the rows in the query's order
     */
    List<Row> run(String query, Map<String, ?> parameters);

    /**
     * What this transaction has changed so far.
     *
     * @return the sum over the queries run
     */
    WriteCounters counters();
  }
}
