package org.zhengmai.cypher;

import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import org.zhengmai.cypher.StoreException.Problem;

/**
 * Where a store is and how to get in: a folder of our own, or a Neo4j server.
 *
 * <pre>{@code
 * StoreLocation.parse("data/graph", System.getenv());             // a folder, served in this process
 * StoreLocation.parse("neo4j+s://graph.example.org", System.getenv()); // a server, password from the environment
 * }</pre>
 */
public sealed interface StoreLocation {

  /** Environment variable with the user name for a server; {@code neo4j} without it. */
  String USER_VARIABLE = "ZHENGMAI_STORE_USER";

  /** Environment variable with the password for a server. */
  String PASSWORD_VARIABLE = "ZHENGMAI_STORE_PASSWORD";

  /**
   * A store in this process, its data in a folder.
   *
   * @param folder the data folder; made when it does not exist
   */
  record Embedded(Path folder) implements StoreLocation {}

  /**
   * A Neo4j server, cluster or hosted database.
   *
   * @param uri address with one of the schemes bolt, bolt+s, bolt+ssc, neo4j, neo4j+s, neo4j+ssc
   * @param user user name
   * @param password password; prints as stars
   */
  record Remote(URI uri, String user, Secret password) implements StoreLocation {}

  /**
   * Reads a location as a person writes it on a command line.
   *
   * @param text a Bolt address or the path of a folder
   * @param environment variables to take user and password from, usually {@link System#getenv()}
   * @return the location
   * @throws StoreException with {@link Problem#BAD_LOCATION} for an empty text, an unknown scheme,
   *     a user or password inside the address, or a server without a password
   */
  static StoreLocation parse(String text, Map<String, String> environment) {
    return LocationParser.parse(text, environment);
  }
}
