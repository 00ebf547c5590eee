package org.zhengmai.api.variant;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.zhengmai.api.node.Nodes;
import org.zhengmai.api.store.BatchLoaders;

@Configuration(proxyBeanMethods = false)
class VariantConfiguration {

  @Bean
  Nodes<Variant> variantNodes(BatchLoaders loaders) {
    return Nodes.of(loaders, Variant.class, "variant/", "variants-by-id", Variant::of);
  }
}
