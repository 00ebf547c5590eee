package org.zhengmai.loader.graph;

import org.jspecify.annotations.Nullable;
import org.zhengmai.loader.relation.TitleWords;
import org.zhengmai.loader.resolve.Level;

/**
 * What papers of one level and place are called: papers with an equal key bear the same title, so
 * that one who names a paper by its title alone may mean either. Signs do not count.
 *
 * @param title key of the paper's own title; null where title, level or place is not known
 * @param annex key of what it issues under itself (关于印发《…》的通知); null where it issues nothing
 */
public record TitleKeys(@Nullable String title, @Nullable String annex) {

  private static final TitleKeys NONE = new TitleKeys(null, null);

  /**
   * The keys of a paper.
   *
   * @param title its title; null where unknown
   * @param level its level; null where unknown
   * @param regionCode code of its division; null where unknown
   */
  static TitleKeys of(@Nullable String title, @Nullable Level level, @Nullable String regionCode) {
    String bare = title == null ? "" : TitleWords.bare(title);
    if (title == null || level == null || regionCode == null || bare.isEmpty()) {
      return NONE;
    }
    String place = level.name() + "/" + regionCode + "/";
    return new TitleKeys(
        place + bare, TitleWords.annex(title).map(annex -> place + annex).orElse(null));
  }
}
