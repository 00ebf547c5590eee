package org.zhengmai.api.agency;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.zhengmai.api.node.Nodes;
import org.zhengmai.api.store.BatchLoaders;
import org.zhengmai.api.store.OnwardReads;

@Configuration(proxyBeanMethods = false)
class AgencyConfiguration {

  @Bean
  Nodes<Agency> agencyNodes(BatchLoaders loaders, OnwardReads onward) {
    return Nodes.of(loaders, onward, Agency.class, "agency/", "agencies-by-id", Agency::of);
  }
}
