package org.zhengmai.api.variant;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.zhengmai.api.node.Nodes;
import org.zhengmai.api.store.BatchLoaders;
import org.zhengmai.api.store.OnwardReads;

@Configuration(proxyBeanMethods = false)
class VariantConfiguration {

  @Bean
  Nodes<Variant> variantNodes(BatchLoaders loaders, OnwardReads onward) {
    return Nodes.of(loaders, onward, Variant.class, "variant/", "variants-by-id", Variant::of);
  }
}
