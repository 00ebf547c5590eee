package org.zhengmai.api.benchmark;

import java.io.IOException;
import org.zhengmai.cypher.internal.Endpoint;
import org.zhengmai.cypher.internal.TestServer;

/** The one database that all systems ask: the embedded server in a process of its own. */
public final class Neo4jServer {

  private Neo4jServer() {}

  /** Starts it, prints {@code READY address user password}, and ends with its input. */
  public static void main(String[] arguments) throws IOException {
    System.setProperty("zhengmai.test.store", "embedded");
    try (TestServer server = TestServer.start()) {
      Endpoint endpoint = server.endpoint();
      Program.ready(endpoint.uri() + " " + endpoint.user() + " " + endpoint.password());
    }
  }
}
