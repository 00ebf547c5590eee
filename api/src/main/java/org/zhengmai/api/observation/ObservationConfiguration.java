package org.zhengmai.api.observation;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.zhengmai.api.node.Nodes;
import org.zhengmai.api.store.BatchLoaders;
import org.zhengmai.api.store.OnwardReads;

@Configuration(proxyBeanMethods = false)
class ObservationConfiguration {

  @Bean
  Nodes<Observation> observationNodes(BatchLoaders loaders, OnwardReads onward) {
    return Nodes.of(
        loaders,
        onward,
        Observation.class,
        "observation/",
        "observations-by-id",
        row -> Observation.of(row.row("observation")));
  }
}
