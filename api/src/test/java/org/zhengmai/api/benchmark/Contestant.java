package org.zhengmai.api.benchmark;

import java.util.Map;

/** A system that answers questions from the store. Safe for use by several clients. */
sealed interface Contestant permits GraphQlServer, Floor {

  /** Which system it is. */
  Kind kind();

  /**
   * Asks and reads the whole answer, as a client does that knows what it will get.
   *
   * @param text the query in its own language
   * @param variables its variables
   */
  void ask(String text, Map<String, Object> variables);

  /**
   * Asks and gives the answer as maps, lists and plain values.
   *
   * @param text the query
   * @param variables its variables
   * @return the answer
   */
  Object answer(String text, Map<String, Object> variables);

  /** The systems, in the order of the table. */
  enum Kind {
    /** Hand-written Cypher through the driver that our server uses. */
    FLOOR("hand-written Cypher", "floor", ".cypher"),
    /** Our server. */
    OURS("zhengmai", "zhengmai", ".graphql"),
    /** The library for Node. */
    NODE("@neo4j/graphql 7.6.3", "neo4j-graphql", ".graphql"),
    /** The library for Java. */
    JAVA("neo4j-graphql-java 1.8.0", "neo4j-graphql-java", ".graphql");

    /** Its name in the table. */
    final String title;

    /** The folder of its queries. */
    final String folder;

    /** How the names of its queries end. */
    final String suffix;

    Kind(String title, String folder, String suffix) {
      this.title = title;
      this.folder = folder;
      this.suffix = suffix;
    }
  }
}
