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

  /** 加强跟踪评价, 推广好的做法: what is to be done. */
  private static final Pattern WANTED =
      Pattern.compile("^(加强|加快|强化|健全|完善|推广|运用|公开|总结|学习|借鉴|开展|抓好|深化|持续|推进|做好|进一步)");

  /** 学习培训情况, 推进落实情况: how it stands, whatever verb begins it. */
  private static final Pattern TOLD =
      Pattern.compile(
          "^(公开[^，并报]*(建设|发布)|(总结|学习|借鉴)[^，并报]*)情况$" + "|^(开展|推进|做好|抓好)[^，并报]*(情况|进展|成效)$");

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
    String heading = item.headingText();
    return HEADING.matcher(heading).find()
        && (TOLD.matcher(heading).find() || !WANTED.matcher(heading).find());
  }

  private static boolean answered(Item item, OwnUnits units) {
    return units.areHandedOutBelow(item) || units.listsUnits(item);
  }
}
