package org.zhengmai.loader.load;

import java.io.IOException;

/**
 * A file of a corpus, wherever its bytes lie.
 *
 * @param key what tells it from the others: its path below the folder that was named
 * @param bytes reads it
 */
public record CorpusFile(String key, Bytes bytes) {

  /** Reads a file's bytes. */
  @FunctionalInterface
  public interface Bytes {

    /** All of them. */
    byte[] read() throws IOException;
  }

  /** Whether it holds curated links and no text. */
  boolean isLinkFile() {
    return key.equals(LINKS) || key.endsWith("/" + LINKS);
  }

  static final String LINKS = "links.json";
}
