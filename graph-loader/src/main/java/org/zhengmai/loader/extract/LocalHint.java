package org.zhengmai.loader.extract;

import java.util.Optional;
import org.zhengmai.loader.pattern.Matcher;
import org.zhengmai.loader.pattern.Pattern;
import org.zhengmai.loader.source.Passage;

/**
 * The words in front of a title that tell whose paper it is: 我省《…》, 市《…》, 甲省《…》, 甲省地方标准《…》. Must
 * not match 省、市《…》 or 国家和省《…》, where each of two has a paper of that name.
 */
final class LocalHint {

  private static final int LONGEST = 14;

  private static final Pattern HINT =
      Pattern.compile("(?P<hint>[我本][区县]|\\p{Han}{0,6}[省市])(?:地方(?:标准|性法规))?$");

  private static final Pattern OWN = Pattern.compile("[我本][省市区县]$");

  /** Behind the first of two (国家和省, 省市), or no division: 城市《更新导则》, 各市. */
  private static final Pattern OF_SEVERAL =
      Pattern.compile("(?:[和及与各外两多]|国家|省)[省市]$|(?:城|都|门|超)市$");

  private static final Pattern JOINT = Pattern.compile("^(以及|和|及|与)");

  private LocalHint() {}

  /** Reads them from what stands before a title in its part of the document. */
  static Optional<Passage> before(Passage part, Passage mention) {
    Passage words = part.until(mention.start()).after(mention.start() - LONGEST);
    Matcher hint = HINT.matcher(words.text());
    if (!hint.find()) {
      return Optional.empty();
    }
    Passage named = behindTitle(words, words.sub(hint.start("hint"), hint.end("hint")));
    Optional<Passage> own = named.find(OWN);
    return own.isPresent() ? own : Optional.of(named).filter(one -> !isOfSeveral(words, one));
  }

  /** 《甲》和市《乙》: the word joins two papers, not two places. */
  private static Passage behindTitle(Passage words, Passage named) {
    boolean listed = words.until(named.start()).endsWith("》");
    int joint = listed ? named.find(JOINT).map(Passage::length).orElse(0) : 0;
    return named.from(joint);
  }

  /** 《甲》、市《乙》 is a list of papers, each of one. */
  private static boolean isOfSeveral(Passage words, Passage named) {
    String before = words.until(named.start()).text();
    boolean listed = before.endsWith("、") && !before.endsWith("》、");
    return listed || OF_SEVERAL.matcher(named.text()).find();
  }
}
