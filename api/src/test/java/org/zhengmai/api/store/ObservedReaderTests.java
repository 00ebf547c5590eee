package org.zhengmai.api.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micrometer.common.KeyValue;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationHandler;
import io.micrometer.observation.ObservationRegistry;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.zhengmai.cypher.Row;
import org.zhengmai.cypher.list.ListFilter;
import org.zhengmai.cypher.list.ListQuestion;
import org.zhengmai.cypher.list.Onward;

class ObservedReaderTests {

  private final List<Observation.Context> observed = new ArrayList<>();
  private final ObservationRegistry registry = ObservationRegistry.create();

  ObservedReaderTests() {
    registry
        .observationConfig()
        .observationHandler(
            new ObservationHandler<>() {
              @Override
              public void onStop(Observation.Context context) {
                observed.add(context);
              }

              @Override
              public boolean supportsContext(Observation.Context context) {
                return true;
              }
            });
  }

  @AfterEach
  void endLog() {
    ReadLog.end();
  }

  /** Gives what it is told to, whatever is asked. */
  private record Reading(Supplier<List<Row>> rows) implements StoreReader {

    @Override
    public List<Row> read(
        String query, Predicate<String> fields, List<Onward> onward, Map<String, ?> parameters) {
      return rows.get();
    }

    @Override
    public List<Row> list(List<ListQuestion> questions, Map<String, ?> parameters) {
      return rows.get();
    }
  }

  @Test
  void aQuestionToAListIsObservedUnderTheNameOfTheList() {
    ListQuestion question =
        new ListQuestion(
            "tasks",
            "all",
            ListFilter.NONE,
            new ListQuestion.Page(List.of(), false, true, false, List.of()));
    new ObservedReader(new Reading(List::of), registry).list(List.of(question), Map.of());

    assertThat(observed.get(0).getLowCardinalityKeyValues())
        .contains(KeyValue.of("query", "tasks"));
  }

  @Test
  void eachRoundTripIsObservedUnderTheNameOfItsQuery() {
    new ObservedReader(new Reading(List::of), registry).read("tasks", Map.of());

    assertThat(observed).hasSize(1);
    assertThat(observed.get(0).getName()).isEqualTo("zhengmai.store.read");
    assertThat(observed.get(0).getLowCardinalityKeyValues())
        .contains(KeyValue.of("query", "tasks"));
  }

  @Test
  void aFailureIsObservedAndPassedOn() {
    ObservedReader reader =
        new ObservedReader(
            new Reading(
                () -> {
                  throw new IllegalStateException("lost");
                }),
            registry);

    assertThatThrownBy(() -> reader.read("tasks", Map.of())).hasMessage("lost");
    assertThat(observed.get(0).getError()).hasMessage("lost");
  }

  @Test
  void aLogHoldsWhatWasReadBetweenItsBeginAndItsEnd() {
    ObservedReader reader = new ObservedReader(new Reading(List::of), registry);
    reader.read("before", Map.of());
    ReadLog log = ReadLog.begin();
    reader.read("within", Map.of());
    ReadLog.end();
    reader.read("after", Map.of());

    assertThat(log.reads()).extracting(ReadLog.Read::query).containsExactly("within");
  }
}
