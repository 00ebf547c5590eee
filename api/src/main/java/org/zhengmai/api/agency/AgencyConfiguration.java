package org.zhengmai.api.agency;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.zhengmai.api.node.Nodes;
import org.zhengmai.api.store.BatchLoaders;

@Configuration(proxyBeanMethods = false)
class AgencyConfiguration {

  @Bean
  Nodes<Agency> agencyNodes(BatchLoaders loaders) {
    return Nodes.of(loaders, Agency.class, "agency/", "agencies-by-id", Agency::of);
  }
}
