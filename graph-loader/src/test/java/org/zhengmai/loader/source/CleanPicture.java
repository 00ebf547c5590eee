package org.zhengmai.loader.source;

/** Draws clean text with what is known of its line ends: ¶ begins a paragraph, ↵ a line. */
final class CleanPicture {

  private CleanPicture() {}

  static String of(String source) {
    CleanText clean = Sources.clean(source);
    StringBuilder picture = new StringBuilder();
    for (int i = 0; i < clean.text().length(); i++) {
      if (i > 0 && clean.startsLine(i)) {
        picture.append(clean.startsParagraph(i) ? '¶' : '↵');
      }
      picture.append(clean.text().charAt(i));
    }
    return picture.toString();
  }
}
