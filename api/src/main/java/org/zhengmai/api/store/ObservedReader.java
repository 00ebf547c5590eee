package org.zhengmai.api.store;

import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationRegistry;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zhengmai.cypher.Row;
import org.zhengmai.cypher.list.ListQuestion;
import org.zhengmai.cypher.list.Onward;

/**
 * Makes an observation of Micrometer of each round trip to the store, {@value #NAME} with the name
 * of the query, from which come a timer and, where tracing is set up, a span; and notes it in the
 * log of the request.
 */
public final class ObservedReader implements StoreReader {

  /** Name of the observations. */
  static final String NAME = "zhengmai.store.read";

  private final StoreReader reader;
  private final ObservationRegistry registry;

  /**
   * Observes a reader.
   *
   * @param reader what reads
   * @param registry where observations go
   */
  public ObservedReader(StoreReader reader, ObservationRegistry registry) {
    this.reader = reader;
    this.registry = registry;
  }

  @Override
  public List<Row> read(
      String query, Predicate<String> fields, List<Onward> onward, Map<String, ?> parameters) {
    return observed(
        query, asked(query, onward), () -> reader.read(query, fields, onward, parameters));
  }

  @Override
  public List<Row> list(List<ListQuestion> questions, Map<String, ?> parameters) {
    String list = questions.get(0).list();
    return observed(list, list, () -> reader.list(questions, parameters));
  }

  /** The query and what it goes on to, such as {@code documents-by-number + tasks}. */
  private static String asked(String query, List<Onward> onward) {
    return Stream.concat(Stream.of(query), onward.stream().map(ObservedReader::name).distinct())
        .collect(Collectors.joining(" + "));
  }

  private static String name(Onward onward) {
    return onward.asked() instanceof Onward.OfList list
        ? list.question().list()
        : ((Onward.OfQuery) onward.asked()).query();
  }

  private List<Row> observed(String query, String asked, Supplier<List<Row>> read) {
    long start = System.nanoTime();
    List<Row> rows =
        Objects.requireNonNull(
            Observation.createNotStarted(NAME, registry)
                .contextualName("read " + asked)
                .lowCardinalityKeyValue("query", query)
                .observe(read));
    ReadLog.note(asked, rows.size(), System.nanoTime() - start);
    return rows;
  }
}
