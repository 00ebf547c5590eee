package org.zhengmai.api.start;

import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.availability.AvailabilityChangeEvent;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import org.zhengmai.api.store.StoreReader;

/** Says in the log that the server is ready, where, and with how many documents. */
@Component
class ReadyLine {

  private static final Logger log = LoggerFactory.getLogger(ReadyLine.class);

  private final StoreReader store;
  private final Environment environment;

  ReadyLine(StoreReader store, Environment environment) {
    this.store = store;
    this.environment = environment;
  }

  @EventListener
  void say(AvailabilityChangeEvent<ReadinessState> event) {
    String port = environment.getProperty("local.server.port");
    if (event.getState() == ReadinessState.ACCEPTING_TRAFFIC && port != null) {
      log.info(
          "就绪 Ready: http://{}:{}/graphiql （公文 documents: {}）",
          environment.getProperty("server.address", "localhost"),
          port,
          store.read("documents-held", Map.of()).get(0).longInteger("documents"));
    }
  }
}
