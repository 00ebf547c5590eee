package org.zhengmai.api.region;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.zhengmai.api.node.Nodes;
import org.zhengmai.api.store.BatchLoaders;
import org.zhengmai.api.store.OnwardReads;

@Configuration(proxyBeanMethods = false)
class RegionConfiguration {

  @Bean
  Nodes<Region> regionNodes(BatchLoaders loaders, OnwardReads onward) {
    return Nodes.of(
        loaders,
        onward,
        Region.class,
        "region/",
        "regions-by-id",
        row -> Region.of(row.row("region")));
  }
}
