package org.zhengmai.loader.relation;

import java.util.Optional;
import org.zhengmai.loader.extract.CitationRelation;

/** 《…的请示》收悉: a reply to a request. */
final class Replying implements LineRule {

  @Override
  public Optional<LineRelation> read(NamedPaper paper) {
    return paper.citation().relation() == CitationRelation.REPLIES_TO
        ? Optional.of(LineRelation.REPLIES_TO)
        : Optional.empty();
  }
}
