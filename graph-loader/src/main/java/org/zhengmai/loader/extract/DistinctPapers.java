package org.zhengmai.loader.extract;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.zhengmai.loader.document.DocumentNumber;
import org.zhengmai.loader.pattern.Pattern;
import org.zhengmai.loader.source.Passage;

/**
 * Makes one entry of several mentions of a paper in one relation. A mention that tells what is done
 * to the paper (《…》停止执行, 现将《…》作如下修改) stays beside those that only name it.
 */
final class DistinctPapers {

  /**
   * What the words of a mention may do to a paper without repealing it; rules on lines read more.
   */
  private static final Pattern DONE_TO_IT =
      Pattern.compile("》[^。；《]{0,60}(停止|不再|失效|修改|修订|修正|调整|补充|转发|代替|取代|替代)");

  private static final Pattern WITHIN =
      Pattern.compile("印发[〈<《](?P<title>[^〈〉<>《》]{4,80})[〉>》]的通知$");

  private DistinctPapers() {}

  /** The mentions in their order, one a paper, relation and whether something is done to it. */
  static List<CitationFinding> of(List<CitationFinding> found) {
    Set<String> seen = new HashSet<>();
    Set<String> numbered = numbered(found);
    return withoutGrounds(found, found).stream()
        .filter(c -> c.number().isPresent() || !numbered.contains(paper(c) + c.relation()))
        .filter(c -> seen.add(paper(c) + c.relation()) || (isChanged(c) && seen.add(paper(c))))
        .toList();
  }

  /**
   * Without mere mentions of papers that are the document's grounds: within one part of it, and
   * behind its text, where the title of its annex names them again.
   *
   * @param found the mentions
   * @param all those among which the grounds are
   */
  static List<CitationFinding> withoutGrounds(
      List<CitationFinding> found, List<CitationFinding> all) {
    Set<String> grounds =
        all.stream()
            .filter(citation -> citation.relation() == CitationRelation.BASIS)
            .map(DistinctPapers::paper)
            .collect(Collectors.toSet());
    return found.stream()
        .filter(
            citation ->
                citation.relation() != CitationRelation.REFERENCES
                    || !grounds.contains(paper(citation))
                    || isChanged(citation))
        .toList();
  }

  /**
   * 《甲省方案》 beside 《甲省政府印发〈甲省方案〉的通知》（号): what a numbered notice hands out is that paper, as is one
   * of the very title.
   */
  private static Set<String> numbered(List<CitationFinding> found) {
    Set<String> numbered = new HashSet<>();
    for (CitationFinding citation : found) {
      if (citation.number().isPresent() && citation.title().isPresent()) {
        Passage title = citation.title().get();
        numbered.add(title.text() + citation.relation());
        title
            .findAll(WITHIN, match -> match.group("title").orElseThrow().text())
            .forEach(inner -> numbered.add(inner + citation.relation()));
      }
    }
    return numbered;
  }

  private static boolean isChanged(CitationFinding citation) {
    return citation.relation() == CitationRelation.REFERENCES
        && citation.sentence().after(citation.mention().start()).find(DONE_TO_IT).isPresent();
  }

  /** What tells a paper: its number, else its title. */
  private static String paper(CitationFinding citation) {
    return citation
        .number()
        .map(DocumentNumber::canonical)
        .or(() -> citation.title().map(Passage::text))
        .orElse("");
  }
}
