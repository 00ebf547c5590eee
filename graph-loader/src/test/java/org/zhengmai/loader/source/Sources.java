package org.zhengmai.loader.source;

/** Sources for tests, made of a few characters. */
public final class Sources {

  private Sources() {}

  /** A source that holds this text. */
  public static SourceText of(String text) {
    return new SourceText("test.txt", "test.txt", "0".repeat(64), "UTF-8", text);
  }

  /** The text cleaned. */
  public static CleanText clean(String text) {
    return CleanText.of(of(text));
  }

  /** All of the cleaned text. */
  public static Passage passage(String text) {
    return clean(text).all();
  }
}
