package org.zhengmai.loader.extract;

import org.zhengmai.loader.pattern.Pattern;

/** Papers that a notice forwards: its own annex where they are printed with it. */
final class ForwardedPapers {

  /** What the notice's title says before theirs. */
  private static final Pattern FORWARDED = Pattern.compile("转发[^印]*$");

  /** Between a notice and what it forwards stand a few paragraphs and the signature. */
  private static final int FARTHEST = 3000;

  private ForwardedPapers() {}

  /**
   * Whether a title is that of a forwarded paper whose text is somewhere else.
   *
   * @param before what the notice's own title says before it
   * @param use the mention of it in the notice
   */
  static boolean isElsewhere(String before, TitleUse use) {
    return FORWARDED.matcher(before).find() && !isPrintedBelow(use);
  }

  /** Its title stands below once more without title marks. */
  private static boolean isPrintedBelow(TitleUse use) {
    String text = use.title().clean().text();
    String title = use.title().text();
    int from = use.title().end();
    int farthest = Math.min(text.length(), from + FARTHEST);
    int at = text.indexOf(title, from);
    while (at >= 0 && at < farthest && text.charAt(at - 1) == '《') {
      at = text.indexOf(title, at + 1);
    }
    return at >= 0 && at < farthest;
  }
}
