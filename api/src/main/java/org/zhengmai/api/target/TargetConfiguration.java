package org.zhengmai.api.target;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.zhengmai.api.node.Nodes;
import org.zhengmai.api.store.BatchLoaders;
import org.zhengmai.api.store.OnwardReads;

@Configuration(proxyBeanMethods = false)
class TargetConfiguration {

  @Bean
  Nodes<Target> targetNodes(BatchLoaders loaders, OnwardReads onward) {
    return Nodes.of(loaders, onward, Target.class, "target/", "targets-by-id", Target::in);
  }
}
