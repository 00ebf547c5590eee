package org.zhengmai.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationHandler;
import io.micrometer.observation.ObservationRegistry;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ServerTest
class RequestObservedIT {

  private final ApiClient api;
  private final ObservationRegistry registry;

  @Autowired
  RequestObservedIT(ApiClient api, ObservationRegistry registry) {
    this.api = api;
    this.registry = registry;
  }

  /** A request and its round trips, one below the other; none of its many fields and loaders. */
  @Test
  void aRequestIsOneObservationAndSoIsEachRoundTrip() throws Exception {
    List<String> seen = new CopyOnWriteArrayList<>();
    registry.observationConfig().observationHandler(new Names(seen));

    api.data("{ documents(first: 5) { nodes { title tasks { nodes { heading } } } } }");

    assertThat(seen)
        .filteredOn(name -> name.startsWith("graphql.") || name.startsWith("zhengmai."))
        .containsOnlyOnce("graphql.request in http.server.requests")
        .contains("zhengmai.store.read in graphql.request")
        .hasSize(3);
  }

  private record Names(List<String> seen) implements ObservationHandler<Observation.Context> {

    @Override
    public void onStop(Observation.Context context) {
      String name = Objects.requireNonNull(context.getName());
      var parent = context.getParentObservation();
      seen.add(parent == null ? name : name + " in " + parent.getContextView().getName());
    }

    @Override
    public boolean supportsContext(Observation.Context context) {
      return true;
    }
  }
}
