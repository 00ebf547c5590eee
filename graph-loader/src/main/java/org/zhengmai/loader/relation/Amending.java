package org.zhengmai.loader.relation;

import java.util.Optional;
import org.zhengmai.loader.pattern.Matcher;
import org.zhengmai.loader.pattern.Pattern;

/**
 * A paper that is changed and stays in force: 对《…》作如下修改, 将《…》第三条修改为, or the document's own title
 * says so (关于修改《…》的决定). A task that has a paper revised (修订《…》) changes nothing yet, and 修订后的《…》 is
 * the paper itself.
 */
final class Amending implements LineRule {

  private static final String TITLES = "(（[^（）]{0,60}）|[、和及]|以及|《[^《》]{1,120}》)*";

  private static final Pattern CHANGED =
      Pattern.compile(
          "^"
              + TITLES
              + "[^。；，：《》]{0,40}(作|做|作出|做出|进行)(了)?(如下|以下|相应|部分)(的)?(修改|修订|调整|补充)"
              + "|^"
              + TITLES
              + "[^。；《》]{0,60}(修改|修订|调整)为");

  private static final Pattern SUBJECT = Pattern.compile("(对|将|把)[^。；，]{0,80}$");

  private static final Pattern IN_TITLE = Pattern.compile("关于(修改|修订|修正|调整|补充|更正)");

  @Override
  public Optional<LineRelation> read(NamedPaper paper) {
    boolean said = SUBJECT.matcher(paper.before()).find() && CHANGED.matcher(paper.after()).find();
    return !paper.inTask() && (said || isInTitle(paper))
        ? Optional.of(LineRelation.AMENDS)
        : Optional.empty();
  }

  /** 关于修改《乙》的决定, 关于调整乙部分条款的通知. */
  private static boolean isInTitle(NamedPaper paper) {
    String title = paper.ownTitle();
    String cited = TitleWords.bare(paper.title());
    if (cited.isEmpty()) {
      return false;
    }
    Matcher verb = IN_TITLE.matcher(title);
    if (!verb.find()) {
      return false;
    }
    String named = TitleWords.bare(title.substring(verb.end()));
    return named.startsWith(cited) && TitleWords.endsTitle(named, cited, 0);
  }
}
