package org.zhengmai.loader.relation;

import java.util.List;
import java.util.Optional;
import org.zhengmai.loader.extract.CitationRelation;

/**
 * The ground of the whole document; where the document's own title says that it carries the paper
 * out (关于贯彻落实《…》的实施意见), it implements it.
 */
final class Grounding implements LineRule {

  private static final List<String> VERBS = List.of("贯彻", "落实", "实施", "执行");

  @Override
  public Optional<LineRelation> read(NamedPaper paper) {
    if (paper.citation().relation() != CitationRelation.BASIS || paper.inTask()) {
      return Optional.empty();
    }
    String own = TitleWords.bare(paper.ownTitle());
    String cited = TitleWords.bare(paper.title());
    boolean carriesOut =
        !cited.isEmpty() && VERBS.stream().anyMatch(verb -> names(own, verb, cited));
    return Optional.of(carriesOut ? LineRelation.IMPLEMENTS : LineRelation.BASIS);
  }

  private static boolean names(String own, String verb, String cited) {
    int at = own.indexOf(verb + cited);
    return at >= 0 && TitleWords.endsTitle(own, cited, at + verb.length());
  }
}
