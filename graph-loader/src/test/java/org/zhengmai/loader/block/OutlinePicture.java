package org.zhengmai.loader.block;

import java.util.List;
import org.zhengmai.loader.document.DocumentSplitter;
import org.zhengmai.loader.source.Passage;
import org.zhengmai.loader.source.Sources;

/**
 * Draws an outline: an item a line with its label and its heading, those below it indented; – where
 * it has no heading.
 */
final class OutlinePicture {

  private static final String HEAD = "甲市人民政府关于修路的通知\n甲政发〔2099〕1号\n各县人民政府：\n";

  private OutlinePicture() {}

  /** The outline of a notice with this body. */
  static Outline outline(String body) {
    return OutlineParser.parse(DocumentSplitter.split(Sources.clean(HEAD + body)).get(0));
  }

  static String of(String body) {
    StringBuilder picture = new StringBuilder();
    draw(outline(body).items(), "", picture);
    return picture.toString();
  }

  private static void draw(List<Item> items, String indent, StringBuilder picture) {
    for (Item item : items) {
      String heading = item.heading().map(Passage::printed).orElse("–");
      picture.append(indent).append(item.label().printed()).append(' ').append(heading);
      picture.append('\n');
      draw(item.children(), indent + "  ", picture);
    }
  }
}
