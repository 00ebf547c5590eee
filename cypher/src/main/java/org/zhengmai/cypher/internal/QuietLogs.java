package org.zhengmai.cypher.internal;

import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Keeps the driver and Lucene off the console. Both log through {@code java.util.logging}, which
 * prints to standard error unless told otherwise: greetings, advice on JVM options, and a whole
 * stack trace for each transaction that is about to be tried again. What fails for good reaches the
 * caller as an exception. A level that somebody has set stays.
 */
final class QuietLogs {

  // Held here because the JDK forgets the level of a logger that nobody refers to.
  private static final Logger DRIVER = Logger.getLogger("org.neo4j.driver");
  private static final Logger LUCENE = Logger.getLogger("org.apache.lucene");

  private QuietLogs() {}

  static void install() {
    quieten(DRIVER);
    quieten(LUCENE);
  }

  private static void quieten(Logger logger) {
    if (logger.getLevel() == null) {
      logger.setLevel(Level.SEVERE);
    }
  }
}
