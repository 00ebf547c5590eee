package org.zhengmai.cypher.internal;

import java.net.URI;

/**
 * A Bolt address with the means to get in.
 *
 * @param uri address for the driver
 * @param user user name
 * @param password password in clear; left out of {@link #toString}
 */
public record Endpoint(URI uri, String user, String password) {

  @Override
  public String toString() {
    return user + " at " + uri;
  }
}
