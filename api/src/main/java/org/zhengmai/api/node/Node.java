package org.zhengmai.api.node;

/** Anything with a global id. */
public interface Node {

  /**
   * The id, which begins with the kind of thing it means, such as {@code document/}.
   *
   * @return the id
   */
  String id();
}
