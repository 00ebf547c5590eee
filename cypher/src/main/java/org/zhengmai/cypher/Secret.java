package org.zhengmai.cypher;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.jspecify.annotations.Nullable;

/**
 * A password that never prints itself: {@code toString} gives three stars whatever the value, so
 * that a log line, an exception message or a record holding it cannot give it away.
 */
public final class Secret {

  private final String value;

  private Secret(String value) {
    this.value = value;
  }

  /**
   * Wraps a password.
   *
   * @param value the password in clear
   * @return the wrapped password
   */
  public static Secret of(String value) {
    return new Secret(value);
  }

  /**
   * The password in clear, for the one place that has to send it.
   *
   * @return the value given to {@link #of}
   */
  public String reveal() {
    return value;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Secret that && MessageDigest.isEqual(bytes(), that.bytes());
  }

  /** The same for every secret: a hash would be a trace of the value in a heap dump or a log. */
  @Override
  public int hashCode() {
    return Secret.class.hashCode();
  }

  @Override
  public String toString() {
    return "***";
  }

  private byte[] bytes() {
    return value.getBytes(StandardCharsets.UTF_8);
  }
}
