package org.zhengmai.loader.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.zhengmai.loader.pattern.Pattern;
import org.zhengmai.loader.source.Passage;

/**
 * Finds what recognition of a scan leaves behind and no writer would print, whatever the lines and
 * pages: an English function word amid Chinese (检查and考核), a sign for a character that could not be
 * read.
 */
public final class DamageSigns {

  /**
   * Must match: 检查and考核. Must not: 使用App办理, 5G网络, 《A and B》, 上传and.txt: only small words that bind
   * others, between ideographs on both sides.
   */
  private static final Pattern FOREIGN_WORD =
      Pattern.compile(
          "\\p{Han}(?P<word>and|or|the|of|to|in|for|with|by|from|as|is|are|at|on|that|this|which|not|be"
              + "|will|shall|should|must|between|into)\\p{Han}");

  /** The replacement character, and those that only some fonts have a picture for. */
  private static final Pattern UNREADABLE = Pattern.compile("(?P<word>[\ufffd\ue000-\uf8ff]+)");

  /** What one or the other begins with; most texts have none of it. */
  private static final Pattern SIGN = Pattern.compile("[a-z\ufffd\ue000-\uf8ff]");

  /** A text of nothing but damage is said to be so by the first of it. */
  private static final int MOST = 50;

  private DamageSigns() {}

  /** The places with such signs, those of one kind in the order of the text. */
  public static List<Passage> in(Passage passage) {
    List<Passage> found = new ArrayList<>();
    if (passage.find(SIGN).isEmpty()) {
      return found;
    }
    for (Pattern pattern : List.of(FOREIGN_WORD, UNREADABLE)) {
      passage.findAll(pattern, match -> match.group("word")).stream()
          .flatMap(Optional::stream)
          .forEach(found::add);
    }
    return found;
  }

  /** The same as observations, which a reader of a single copy should know. */
  static List<ObservationFinding> observations(Passage passage) {
    return in(passage).stream()
        .limit(MOST)
        .map(place -> new ObservationFinding(ObservationCode.OCR_DAMAGE, place))
        .toList();
  }
}
