package org.zhengmai.loader.relation;

import java.util.List;
import java.util.Optional;
import org.zhengmai.loader.document.DocumentText;
import org.zhengmai.loader.extract.CitationFinding;

/** The rules of relations in their order: the first that speaks decides. */
public final class LineRules {

  private static final List<LineRule> RULES =
      List.of(new Repealing(), new Amending(), new Forwarding(), new Replying(), new Grounding());

  private LineRules() {}

  /**
   * What a document is to a paper that it names.
   *
   * @param document the document
   * @param citation the naming
   * @param inTask whether it stands in a task
   * @return empty where it only mentions the paper, or demands something of it
   */
  public static Optional<LineRelation> of(
      DocumentText document, CitationFinding citation, boolean inTask) {
    NamedPaper paper = new NamedPaper(document, citation, inTask);
    return RULES.stream().flatMap(rule -> rule.read(paper).stream()).findFirst();
  }
}
