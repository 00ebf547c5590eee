package org.zhengmai.api.start;

import io.micrometer.observation.ObservationRegistry;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.zhengmai.api.store.ObservedReader;
import org.zhengmai.api.store.StoreReader;
import org.zhengmai.cypher.GraphStore;
import org.zhengmai.cypher.MigrationReport;
import org.zhengmai.cypher.StoreLocation;

/** Opens the store before anything else and closes it after everything else. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(StoreProperties.class)
class StoreConfiguration {

  private static final Logger log = LoggerFactory.getLogger(StoreConfiguration.class);

  @Bean(destroyMethod = "close")
  GraphStore graphStore(StoreProperties properties, Environment environment) {
    // Parsed first: what is refused may hold a password, and must not be logged.
    StoreLocation location = StoreLocation.parse(properties.store(), credentials(environment));
    requireCorpus(properties.corpusPaths());
    log.info("正在打开数据库 Opening the store {}", properties.store());
    GraphStore store = GraphStore.open(location);
    try {
      MigrationReport report = store.migrate();
      log.info("数据库结构版本 Store schema version {}", report.version());
      return store;
    } catch (RuntimeException e) {
      store.close();
      throw e;
    }
  }

  /** A mistyped path is told at once, and before a store is made for nothing. */
  private static void requireCorpus(List<Path> corpus) {
    for (Path path : corpus) {
      if (!Files.exists(path)) {
        throw new UncheckedIOException(
            "The corpus cannot be read: " + path + ": no such file or folder",
            new NoSuchFileException(path.toString()));
      }
    }
  }

  @Bean
  StoreReader storeReader(GraphStore store, ObjectProvider<ObservationRegistry> registry) {
    return new ObservedReader(
        new GraphReader(store), registry.getIfAvailable(() -> ObservationRegistry.NOOP));
  }

  /** From the environment, or from any configuration file under the same names. */
  private static Map<String, String> credentials(Environment environment) {
    Map<String, String> found = new HashMap<>();
    Stream.of(StoreLocation.USER_VARIABLE, StoreLocation.PASSWORD_VARIABLE)
        .forEach(
            name -> {
              String value = environment.getProperty(name);
              if (value != null) {
                found.put(name, value);
              }
            });
    return found;
  }
}
