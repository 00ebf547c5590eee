package org.zhengmai.api;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The server: GraphQL, GraphiQL and health on the loopback address. */
@SpringBootApplication
public class ZhengmaiApplication {

  /** Starts it. */
  public static void main(String[] args) {
    SpringApplication.run(ZhengmaiApplication.class, args);
  }
}
