package org.zhengmai.api.task;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.zhengmai.api.node.Nodes;
import org.zhengmai.api.store.BatchLoaders;
import org.zhengmai.api.store.OnwardReads;

@Configuration(proxyBeanMethods = false)
class TaskConfiguration {

  @Bean
  Nodes<Task> taskNodes(BatchLoaders loaders, OnwardReads onward) {
    return Nodes.of(loaders, onward, Task.class, "task/", "tasks-by-id", Task::of);
  }
}
