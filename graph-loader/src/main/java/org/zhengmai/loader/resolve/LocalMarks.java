package org.zhengmai.loader.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The marks by which a region may be called in codes of its own surroundings. A mark of {@code
 * issuer-codes.csv} is sure; else the first character of the name, that and its kind (延州), or the
 * brief name; last, and only where nothing else fits, the second character (同 for 大同).
 */
final class LocalMarks {

  private static final String KINDS = "省市县区州旗盟";

  private final CodeTable table;
  private final Regions regions;

  LocalMarks(CodeTable table, Regions regions) {
    this.table = table;
    this.regions = regions;
  }

  /** Marks from the data file, longest first. */
  List<RegionMark> known(Region region) {
    return table.marksOf(region).stream()
        .sorted((a, b) -> b.mark().length() - a.mark().length())
        .toList();
  }

  /** Names and first characters, longest first. */
  List<RegionMark> usual(Region region) {
    String name = region.name();
    String brief = regions.brief(region);
    List<String> marks = new ArrayList<>(List.of(name, brief));
    marks.add(name.substring(0, 1) + name.charAt(name.length() - 1));
    if (brief.endsWith("州") && brief.length() > 2) {
      marks.add(brief.substring(0, brief.length() - 1));
    }
    if (table.marksOf(region).isEmpty()) {
      marks.add(name.substring(0, 1));
    }
    return marks(region, marks.stream());
  }

  /** The second character, where it is no word for a kind of region. */
  List<RegionMark> second(Region region) {
    String second = region.name().substring(1, 2);
    boolean usable = !KINDS.contains(second) && table.marksOf(region).isEmpty();
    return usable ? marks(region, Stream.of(second)) : List.of();
  }

  private static List<RegionMark> marks(Region region, Stream<String> marks) {
    return marks
        .distinct()
        .sorted((a, b) -> b.length() - a.length())
        .map(mark -> new RegionMark(mark, region.code(), "", ""))
        .toList();
  }
}
