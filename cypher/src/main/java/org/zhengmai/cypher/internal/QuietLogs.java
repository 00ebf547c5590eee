package org.zhengmai.cypher.internal;

import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Keeps the greetings of the driver and of Lucene off the console. Both log through {@code
 * java.util.logging}, which prints to standard error unless told otherwise. A level that somebody
 * has set stays.
 */
final class QuietLogs {

  // Held here because the JDK forgets the level of a logger that nobody refers to.
  private static final Logger DRIVER = Logger.getLogger("org.neo4j.driver");
  private static final Logger LUCENE = Logger.getLogger("org.apache.lucene");

  private QuietLogs() {}

  static void install() {
    quieten(DRIVER, Level.WARNING);
    // Its warnings advise on JVM options that the person at the keyboard did not choose.
    quieten(LUCENE, Level.SEVERE);
  }

  private static void quieten(Logger logger, Level level) {
    if (logger.getLevel() == null) {
      logger.setLevel(level);
    }
  }
}
