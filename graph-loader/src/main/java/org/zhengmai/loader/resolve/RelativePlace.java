package org.zhengmai.loader.resolve;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A division called by its kind alone, as documents call their own and the ones above: 市财政局, 我省,
 * 全区, 本市. It is the nearest in the document's line of divisions whose name ends with that kind.
 *
 * @param kind the word for it: 市, 区, 县, 州, 盟, 旗, 省, 自治区
 * @param rest what follows
 */
record RelativePlace(String kind, String rest) {

  private static final List<String> KINDS =
      List.of("自治区", "自治州", "自治县", "自治旗", "省", "市", "区", "县", "州", "盟", "旗");

  /** Words that begin with such a letter and mean no place: 市场监管局, 区域中心, 县域医共体. */
  private static final List<String> NO_PLACE =
      List.of(
          "市场", "市容", "市政工程", "市政管理", "市政园林", "市政公用", "市政设施", "市民服务", "市民中心", "市域", "区域", "县域",
          "省域", "州际");

  /** Splits 市财政局 into 市 and 财政局, 我市财政局 likewise; empty where no such word stands there. */
  static Optional<RelativePlace> of(String folded) {
    String text = withoutOwn(folded);
    if (NO_PLACE.stream().anyMatch(text::startsWith)) {
      return Optional.empty();
    }
    return KINDS.stream()
        .filter(kind -> text.startsWith(kind) && text.length() > kind.length())
        .findFirst()
        .map(kind -> new RelativePlace(kind, text.substring(kind.length())));
  }

  private static String withoutOwn(String text) {
    boolean own = text.length() > 2 && "我本全该".indexOf(text.charAt(0)) >= 0;
    return own && KINDS.stream().anyMatch(kind -> text.startsWith(kind, 1))
        ? text.substring(1)
        : text;
  }

  /**
   * The division meant in a document of this region; empty where the line holds none of the kind.
   */
  Optional<Region> in(@Nullable Region document, Regions regions) {
    if (document == null) {
      return Optional.empty();
    }
    return regions.line(document).stream().filter(this::fits).findFirst();
  }

  private boolean fits(Region region) {
    if (!KINDS.contains(kind)) {
      return false;
    }
    boolean autonomous = region.name().endsWith("自治区");
    if (kind.equals("区")) {
      return region.name().endsWith("区") && !autonomous;
    }
    return region.name().endsWith(kind);
  }

  /** The word by which documents of this region call it: 市 for 朔州市, 自治区 for 内蒙古自治区. */
  static String wordFor(Region region) {
    String name = region.name();
    return name.endsWith("自治区") ? "自治区" : name.substring(name.length() - 1);
  }
}
