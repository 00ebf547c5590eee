package org.zhengmai.api.task;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.zhengmai.api.node.Nodes;
import org.zhengmai.api.store.BatchLoaders;

@Configuration(proxyBeanMethods = false)
class TaskConfiguration {

  @Bean
  Nodes<Task> taskNodes(BatchLoaders loaders) {
    return Nodes.of(loaders, Task.class, "task/", "tasks-by-id", Task::of);
  }
}
