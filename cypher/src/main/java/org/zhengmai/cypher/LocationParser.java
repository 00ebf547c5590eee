package org.zhengmai.cypher;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zhengmai.cypher.StoreException.Problem;

/**
 * Tells a server's address from a folder. Messages never repeat a text that holds user information,
 * because that may be a password.
 */
final class LocationParser {

  private static final Set<String> SCHEMES =
      Set.of("bolt", "bolt+s", "bolt+ssc", "neo4j", "neo4j+s", "neo4j+ssc");

  /** "bolt://" but not the drive letter of "C:\data". */
  private static final Pattern ADDRESS = Pattern.compile("([A-Za-z][A-Za-z0-9+.-]+)://.*");

  private LocationParser() {}

  static StoreLocation parse(String text, Map<String, String> environment) {
    String trimmed = text.strip();
    if (trimmed.isEmpty()) {
      throw refuse("The location of the store is empty. Give a folder or a Bolt address.");
    }
    Matcher address = ADDRESS.matcher(trimmed);
    return address.matches()
        ? server(trimmed, address.group(1).toLowerCase(Locale.ROOT), environment)
        : folder(trimmed);
  }

  private static StoreLocation folder(String text) {
    try {
      return new StoreLocation.Embedded(Path.of(text));
    } catch (InvalidPathException e) {
      throw refuse("The store's location is no folder this system can name: " + e.getReason());
    }
  }

  private static StoreLocation server(String text, String scheme, Map<String, String> environment) {
    if (!SCHEMES.contains(scheme)) {
      throw refuse(
          "The store's address has the scheme \"%s\". Known are bolt, bolt+s, bolt+ssc, neo4j,"
                  .formatted(scheme)
              + " neo4j+s and neo4j+ssc; anything without a scheme is a folder.");
    }
    URI uri = address(text);
    String password = environment.get(StoreLocation.PASSWORD_VARIABLE);
    if (password == null) {
      throw refuse(
          "The store %s needs a password: set the environment variable %s (and %s, unless the user"
                  .formatted(uri, StoreLocation.PASSWORD_VARIABLE, StoreLocation.USER_VARIABLE)
              + " is neo4j).");
    }
    String user = environment.getOrDefault(StoreLocation.USER_VARIABLE, "neo4j");
    return new StoreLocation.Remote(uri, user, Secret.of(password));
  }

  private static URI address(String text) {
    // Before parsing: what follows must not get as far as an exception that quotes the text.
    if (text.contains("@")) {
      throw refuse(
          "The store's address holds a user or a password. Take them out of the address and set %s and %s."
              .formatted(StoreLocation.USER_VARIABLE, StoreLocation.PASSWORD_VARIABLE));
    }
    try {
      URI uri = new URI(text);
      if (uri.getHost() == null) {
        throw refuse("The store's address %s names no host.".formatted(text));
      }
      return uri;
    } catch (URISyntaxException e) {
      throw refuse("The store's address %s is malformed: %s".formatted(text, e.getReason()));
    }
  }

  private static StoreException refuse(String message) {
    return new StoreException(Problem.BAD_LOCATION, message, null);
  }
}
