package org.zhengmai.cypher.internal;

import static java.util.Map.entry;

import java.time.Duration;
import java.util.Map;
import org.neo4j.configuration.GraphDatabaseInternalSettings;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.connectors.BoltConnectorInternalSettings;
import org.neo4j.configuration.connectors.HttpConnector;
import org.neo4j.configuration.connectors.HttpsConnector;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.graphdb.config.Setting;

/** Settings of the embedded server: on the loopback address only, modest, and telling nobody. */
final class EmbeddedSettings {

  private static final long MEBIBYTE = 1024L * 1024;
  private static final long SMALLEST_TRANSACTION_MEMORY = 256 * MEBIBYTE;

  private EmbeddedSettings() {}

  static Map<Setting<?>, Object> all() {
    long heap = Runtime.getRuntime().maxMemory();
    return Map.ofEntries(
        entry(BoltConnector.enabled, true),
        // Port 0: the operating system chooses a free one.
        entry(BoltConnector.listen_address, new SocketAddress("127.0.0.1", 0)),
        entry(BoltConnector.thread_pool_max_size, 64),
        entry(BoltConnector.server_bolt_telemetry_enabled, false),
        entry(BoltConnectorInternalSettings.use_native_transport, false),
        entry(HttpConnector.enabled, false),
        entry(HttpsConnector.enabled, false),
        entry(GraphDatabaseSettings.auth_enabled, true),
        entry(GraphDatabaseSettings.udc_enabled, false),
        entry(GraphDatabaseSettings.log_queries, GraphDatabaseSettings.LogQueryLevel.OFF),
        entry(GraphDatabaseSettings.filewatcher_enabled, false),
        // A plan for each size of a list, and anew as each document fills the store, is no better.
        entry(GraphDatabaseInternalSettings.cypher_size_hint_parameters, false),
        entry(GraphDatabaseSettings.cypher_min_replan_interval, Duration.ofSeconds(30)),
        entry(GraphDatabaseSettings.pagecache_memory, 128 * MEBIBYTE),
        // The rest of the heap is for the program around the server.
        entry(GraphDatabaseSettings.memory_transaction_global_max_size, heap / 2),
        entry(
            GraphDatabaseSettings.memory_transaction_max_size,
            Math.max(heap / 4, Math.min(heap / 2, SMALLEST_TRANSACTION_MEMORY))),
        // Else two logs of 256 MB each lie on the disk before the first document is loaded.
        entry(GraphDatabaseSettings.preallocate_logical_logs, false),
        entry(GraphDatabaseSettings.logical_log_rotation_threshold, 32 * MEBIBYTE),
        entry(GraphDatabaseSettings.keep_logical_logs, "2 files"),
        // Else closing waits ten seconds for connections that the driver has closed already.
        entry(GraphDatabaseInternalSettings.netty_server_shutdown_quiet_period, 0),
        entry(BoltConnectorInternalSettings.connection_shutdown_wait_time, Duration.ofSeconds(5)),
        entry(BoltConnectorInternalSettings.thread_pool_shutdown_wait_time, Duration.ofSeconds(5)));
  }
}
