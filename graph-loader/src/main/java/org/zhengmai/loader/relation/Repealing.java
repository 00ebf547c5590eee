package org.zhengmai.loader.relation;

import java.util.Optional;
import org.zhengmai.loader.extract.CitationRelation;
import org.zhengmai.loader.pattern.Pattern;

/**
 * A paper that is ended. Where the document treats the same matter it takes the paper's place. In a
 * task only a clause counts that ends the paper itself (《…》同时废止): 清理废止《…》 is still to be done,
 * unless the document's own title says that it repeals.
 */
final class Repealing implements LineRule {

  private static final String TITLES = "(（[^（）]{0,60}）|[、和及]|以及|《[^《》]{1,120}》)*";

  private static final Pattern ENDED =
      Pattern.compile("^" + TITLES + "(正式|同时|即行|自行|一并|予以|相应|均|自[^。；，]{0,20})*废止");

  /** The words of other papers for the same; 《…》有关规定停止执行 ends a part only. */
  private static final Pattern NO_LONGER_VALID =
      Pattern.compile(
          "^" + TITLES + "(同时|即行|自行|一并|予以|相应|均|自[^。；，]{0,20})*(宣布失效|停止执行|停止施行|不再执行|失效)([，；]|$)");

  /** 废止《…》第三条, 废止《…》中的有关规定: the paper itself stays in force. */
  private static final Pattern A_PART =
      Pattern.compile(
          "^(（[^（）]{0,60}）)?(第[^，。；]{1,12}[条章款项]|中的?|的?(有关|部分|相关)[^。；，]{0,12}(条款|规定|内容))");

  /** 不予废止《…》, 拟废止《…》: nothing is ended, or not yet. */
  private static final Pattern NOT_ENDED =
      Pattern.compile("(不予|暂不|暂缓|不|未|拟|建议|研究)废止了?(下列|以下|原)?[^。；，]{0,60}$");

  private static final Pattern OWN_TITLE = Pattern.compile("废止|失效");

  @Override
  public Optional<LineRelation> read(NamedPaper paper) {
    return isEnded(paper)
        ? Optional.of(
            TitleWords.sameMatter(paper.ownTitle(), paper.title())
                ? LineRelation.SUPERSEDES
                : LineRelation.REPEALS)
        : Optional.empty();
  }

  private static boolean isEnded(NamedPaper paper) {
    String after = paper.after();
    if (A_PART.matcher(after).find() || NOT_ENDED.matcher(paper.before()).find()) {
      return false;
    }
    if (paper.citation().relation() == CitationRelation.REPEALS) {
      return !paper.inTask()
          || ENDED.matcher(after).find()
          || OWN_TITLE.matcher(paper.ownTitle()).find();
    }
    return NO_LONGER_VALID.matcher(after).find();
  }
}
