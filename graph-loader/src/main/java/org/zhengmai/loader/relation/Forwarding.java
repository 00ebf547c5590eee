package org.zhengmai.loader.relation;

import java.util.Optional;
import org.zhengmai.loader.pattern.Pattern;

/**
 * A paper that is handed on: 现将《…》转发给你们, or the document's own title says so (关于转发《…》的通知). A task
 * that has somebody forward a paper hands nothing on.
 */
final class Forwarding implements LineRule {

  private static final String VERB = "转发";
  private static final String ABOUT = "关于";
  private static final Pattern NOW = Pattern.compile("(现|兹)(将|把)[^。；]{0,60}$");
  private static final Pattern HANDED_ON = Pattern.compile("^[^。；]{0,40}转发(给|至|，|$)");

  @Override
  public Optional<LineRelation> read(NamedPaper paper) {
    boolean said = NOW.matcher(paper.before()).find() && HANDED_ON.matcher(paper.after()).find();
    return !paper.inTask() && (said || isInTitle(paper))
        ? Optional.of(LineRelation.FORWARDS)
        : Optional.empty();
  }

  /** 转发《乙》 or 转发丙局关于乙: nothing but an issuer and 关于 stands between. */
  private static boolean isInTitle(NamedPaper paper) {
    String own = TitleWords.bare(paper.ownTitle());
    String cited = TitleWords.bare(paper.title());
    int verb = own.indexOf(VERB);
    int at = verb < 0 || cited.isEmpty() ? -1 : own.indexOf(cited, verb);
    if (at < 0 || !TitleWords.endsTitle(own, cited, at)) {
      return false;
    }
    int about = own.substring(verb + VERB.length(), at).indexOf(ABOUT);
    return about < 0 || verb + VERB.length() + about + ABOUT.length() == at;
  }
}
