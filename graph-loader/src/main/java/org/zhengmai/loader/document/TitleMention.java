package org.zhengmai.loader.document;

import java.util.List;
import java.util.Optional;
import org.zhengmai.loader.pattern.Pattern;
import org.zhengmai.loader.source.CleanText;
import org.zhengmai.loader.source.Passage;

/**
 * A document's own title where it is printed above its text: [issuer] 关于 … 的通知. Titles that the
 * text only names stand in 《》 and are none of these.
 *
 * @param passage the title with its issuer
 * @param issuer the issuer in front of 关于; empty where the title names none
 * @param joint those who issue it with that one, in printed order
 */
public record TitleMention(Passage passage, Optional<Passage> issuer, List<Passage> joint) {

  /** What a page says of a paper behind its title. */
  private static final Pattern STANDING = Pattern.compile("（(现行)?(有效|失效|已失效|已废止|已修改|部分失效|全文有效)）$");

  private static final String BEFORE = "号日。）|";

  /** Keeps its own list. */
  public TitleMention {
    joint = List.copyOf(joint);
  }

  /**
   * Whether a title that names its issuer stands by itself, with a line end on both sides or with
   * the first words of the text behind it: 甲省人民政府关于乙的意见为贯彻落实….
   */
  boolean standsAlone(Passage in) {
    CleanText clean = in.clean();
    boolean runsOn = TitleFinder.textBegins(in, end());
    boolean ends = runsOn || end() >= in.end() || clean.startsParagraph(end());
    boolean begins = clean.startsParagraph(start()) || clean.followsGap(start());
    return issuer.isPresent() && ends && (begins || (runsOn && opens(in, start())));
  }

  /** Where lines were joined, a head follows a number, a day, or the end of a sentence. */
  static boolean opens(Passage in, int at) {
    return at == in.start()
        || in.clean().startsParagraph(at)
        || BEFORE.indexOf(in.clean().text().charAt(at - 1)) >= 0;
  }

  /** The title without what a page says of the paper's validity behind it. */
  Passage words() {
    return passage.find(STANDING).map(said -> passage.until(said.start())).orElse(passage);
  }

  /** The first character, the bracket around the title included. */
  int start() {
    int start = passage.start();
    return isIn('《', start - 1) && isIn('》', passage.end()) ? start - 1 : start;
  }

  /** The character after the last, the bracket around the title included. */
  int end() {
    return start() < passage.start() ? passage.end() + 1 : passage.end();
  }

  private boolean isIn(char bracket, int at) {
    String text = passage.clean().text();
    return at >= 0 && at < text.length() && text.charAt(at) == bracket;
  }
}
