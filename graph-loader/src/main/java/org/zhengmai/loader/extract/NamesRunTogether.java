package org.zhengmai.loader.extract;

import java.util.ArrayList;
import java.util.List;
import org.zhengmai.loader.pattern.Pattern;
import org.zhengmai.loader.source.Passage;

/**
 * Names of a cell that stood one a line and whose line ends were lost: 区财政局区卫生健康局. They are parted
 * where a whole name ends and another begins with the same word for its level, with 各, or is that
 * of a place's government. Not parted are 市公安局交通警察支队, which begins nothing, and 区委区政府办公室, where a
 * name of two ideographs would be left.
 */
final class NamesRunTogether {

  private static final String LEVELS = "区县市省州盟旗";
  private static final String ENDS = "局委办厅院会处府心队部司";
  private static final int SHORTEST = 3;

  /** Longer cells hold sentences, or damage. */
  private static final int LONGEST = 200;

  /** Words that begin with the word for a level and name none. */
  private static final List<String> NO_LEVEL =
      List.of("市场", "区域", "区划", "市政", "省级", "县域", "市容", "区块");

  private static final Pattern GOVERNMENT = Pattern.compile("^\\p{Han}{2,4}(区|县|市|旗|镇|乡)人民政府");

  private NamesRunTogether() {}

  /** The names of a piece; itself where it is one. */
  static List<Passage> split(Passage piece) {
    List<Passage> names = new ArrayList<>();
    String text = piece.text();
    int start = 0;
    int last = text.length() <= LONGEST ? text.length() - SHORTEST : 0;
    for (int i = SHORTEST; i <= last; i++) {
      if (i - start >= SHORTEST && parts(text, start, i)) {
        names.add(piece.sub(start, i));
        start = i;
      }
    }
    names.add(piece.sub(start, text.length()));
    return names;
  }

  private static boolean parts(String text, int start, int at) {
    char level = text.charAt(at);
    boolean sameLevel = LEVELS.indexOf(level) >= 0 && level == text.charAt(0);
    String rest = text.substring(at);
    return ENDS.indexOf(text.charAt(at - 1)) >= 0
        && (sameLevel || level == '各' || GOVERNMENT.matcher(rest).find())
        && NO_LEVEL.stream().noneMatch(rest::startsWith)
        && UnitName.isComplete(text.substring(start, at))
        && UnitName.isComplete(rest)
        && UnitName.begins(rest);
  }
}
