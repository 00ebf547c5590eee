package org.zhengmai.api.evidence;

import org.zhengmai.api.node.Node;
import org.zhengmai.cypher.Row;

/**
 * A source file.
 *
 * @param id global id
 * @param name file name
 * @param sha256 SHA-256 of its bytes, in hexadecimal
 * @param charset character set that it was decoded with
 * @param length length of the decoded text in UTF-16 units
 */
public record Source(String id, String name, String sha256, String charset, int length)
    implements Node {

  /**
   * Reads a source file.
   *
   * @param source properties of its node, the text left out
   * @return the source file
   */
  public static Source of(Row source) {
    return new Source(
        source.string("id"),
        source.string("name"),
        source.string("sha256"),
        source.string("charset"),
        source.integer("length"));
  }
}
