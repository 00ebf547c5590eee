package org.zhengmai.api.graph;

import java.util.List;
import java.util.Locale;

/** The kinds of node that are drawn and downloaded, in the order in which they are listed. */
public enum NodeKind {
  /** A document. */
  DOCUMENT,
  /** A section of a document. */
  SECTION,
  /** A task. */
  TASK,
  /** A target. */
  TARGET,
  /** An agency. */
  AGENCY,
  /** A region. */
  REGION;

  private final String label = name().charAt(0) + name().substring(1).toLowerCase(Locale.ROOT);

  /**
   * The label of such nodes in the store.
   *
   * @return the label, such as {@code Document}
   */
  public String label() {
    return label;
  }

  /**
   * The kind of nodes with a label.
   *
   * @param label the label, such as {@code Document}
   * @return the kind
   */
  static NodeKind ofLabel(String label) {
    return valueOf(label.toUpperCase(Locale.ROOT));
  }

  /** The properties that name such a node: one or the other, and both of what is numbered. */
  List<String> names() {
    return switch (this) {
      case DOCUMENT -> List.of("title", "number");
      case SECTION, TASK -> List.of("label", "heading");
      case TARGET -> List.of("raw");
      case AGENCY, REGION -> List.of("name");
    };
  }
}
