package org.zhengmai.loader;

/** The command line. */
public final class GraphLoader {
  private GraphLoader() {}

  /** Starts it. */
  public static void main(String[] args) {}
}
