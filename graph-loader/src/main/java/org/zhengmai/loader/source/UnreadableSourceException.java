package org.zhengmai.loader.source;

/**
 * A source that cannot be read as text; the message names it and the place where reading failed.
 */
public final class UnreadableSourceException extends Exception {

  private static final long serialVersionUID = 1L;

  /**
   * Says which source, and why.
   *
   * @param key the source's key
   * @param why what is wrong, with the place where that is known
   */
  public UnreadableSourceException(String key, String why) {
    super(key + ": " + why);
  }
}
