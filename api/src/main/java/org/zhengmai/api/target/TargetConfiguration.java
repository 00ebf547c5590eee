package org.zhengmai.api.target;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.zhengmai.api.node.Nodes;
import org.zhengmai.api.store.BatchLoaders;

@Configuration(proxyBeanMethods = false)
class TargetConfiguration {

  @Bean
  Nodes<Target> targetNodes(BatchLoaders loaders) {
    return Nodes.of(loaders, Target.class, "target/", "targets-by-id", Target::in);
  }
}
