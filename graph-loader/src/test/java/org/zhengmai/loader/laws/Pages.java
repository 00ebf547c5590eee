package org.zhengmai.loader.laws;

import java.util.List;

/** Page ends put into the middle of sentences, with the heads and numbers that printers add. */
final class Pages {

  private static final int LENGTH = 331;
  private static final char TAB = '\t';

  private Pages() {}

  /** A page end each few hundred characters; {@code %d} stands for the number of the page. */
  static Rewriting with(String name, String furniture) {
    return new Rewriting(name, text -> broken(text, furniture));
  }

  static List<Rewriting> all() {
    return List.of(
        with("page numbers", "\n\n— %d —\n\n"),
        with("page numbers with blanks", "\n\n - %d - \n\n"),
        with("page numbers and gazette heads", "\n\n— %d —\n\n2099年第3期　示范市人民政府公报\n\n"),
        with("gazette heads alone", "\n示范市人民政府公报\n"),
        with("gazette heads and bare numbers", "\n%d\n示范市人民政府公报\n"),
        with("rubrics", "\n\f·市政府文件·　3/2099　示范市人民政府公报\n"),
        with("page breaks", "\n\f\n"));
  }

  /** Never within a row of a table, whose lines are its cells. */
  private static String broken(String text, String furniture) {
    StringBuilder broken = new StringBuilder();
    int page = 11;
    int since = 0;
    for (int i = 0; i < text.length(); i++) {
      boolean sentence = i > 0 && isWord(text.charAt(i - 1)) && isWord(text.charAt(i));
      if (since >= LENGTH && sentence) {
        broken.append(String.format(furniture, page++));
        since = 0;
      }
      broken.append(text.charAt(i));
      since++;
    }
    return broken.toString();
  }

  private static boolean isWord(char c) {
    return c != TAB && Character.isIdeographic(c);
  }
}
