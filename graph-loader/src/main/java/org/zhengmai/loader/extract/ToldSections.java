package org.zhengmai.loader.extract;

import java.util.List;
import org.zhengmai.loader.block.Item;
import org.zhengmai.loader.block.Outline;
import org.zhengmai.loader.document.DocumentText;
import org.zhengmai.loader.pattern.Pattern;

/**
 * The sections of a circular (关于甲情况的通报) that tell what was found: 一、检查情况, 二、好的做法, 三、考核结果. What is
 * to be done stands behind them.
 */
final class ToldSections {

  private static final Pattern TITLE = Pattern.compile("(情况|结果)的通报(（[^（）]*）)?$");

  private static final Pattern HEADING = Pattern.compile("(情况|结果|评价|做法|成效|进展|进展及成效)$");

  private ToldSections() {}

  /** The outline of a document without such sections, unless units answer for what is in them. */
  static Outline without(DocumentText document, Outline outline, OwnUnits units) {
    if (document.title().filter(title -> title.find(TITLE).isPresent()).isEmpty()) {
      return outline;
    }
    List<Item> others =
        outline.items().stream().filter(item -> !tells(item) || answered(item, units)).toList();
    return new Outline(outline.preamble(), others, outline.tail());
  }

  private static boolean tells(Item item) {
    return HEADING.matcher(item.headingText()).find();
  }

  private static boolean answered(Item item, OwnUnits units) {
    return units.areHandedOutBelow(item) || units.listsUnits(item);
  }
}
