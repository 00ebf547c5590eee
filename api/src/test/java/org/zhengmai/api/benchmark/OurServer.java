package org.zhengmai.api.benchmark;

import java.io.IOException;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** Our server in a process of its own, over a store on the network. */
public final class OurServer {

  private OurServer() {}

  /** Starts it on the store at an address, prints {@code READY URL}, and ends with its input. */
  public static void main(String[] arguments) throws IOException {
    try (ConfigurableApplicationContext server =
        SpringApplication.run(
            ExportBenchmark.Server.class,
            "--zhengmai.store=" + arguments[0],
            "--server.port=0",
            "--logging.level.org.zhengmai=warn")) {
      String port = server.getEnvironment().getRequiredProperty("local.server.port");
      Program.ready("http://127.0.0.1:" + port + "/graphql");
    }
  }
}
