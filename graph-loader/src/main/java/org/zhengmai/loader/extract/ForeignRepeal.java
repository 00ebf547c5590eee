package org.zhengmai.loader.extract;

import java.util.List;
import java.util.Optional;
import org.zhengmai.loader.document.DocumentText;
import org.zhengmai.loader.pattern.Pattern;
import org.zhengmai.loader.source.Passage;

/**
 * The repeal of a paper of another field: no pair of the characters that tell the repealed paper's
 * matter stands in the title of the one that repeals it, and few stand elsewhere in it. A paper
 * that repeals several, or whose matter is the repealing itself, is left alone.
 */
final class ForeignRepeal implements PrintCheck {

  /** What all titles have in common. */
  private static final Pattern FORMULA =
      Pattern.compile(
          "人民政府|办公[厅室]|关于|印发|进一步|加强|做好|实施|管理|工作|突发|事件|应急|预案|办法|方案|通知|意见|规定|细则|暂行|试行|[^省市县区州盟旗]{1,4}[省市县区州盟旗]");

  private static final int FEWEST_PAIRS = 4;
  private static final double SHARE = 0.34;

  @Override
  public List<ObservationFinding> check(DocumentText document, List<CitationFinding> citations) {
    List<CitationFinding> repeals =
        citations.stream()
            .filter(citation -> citation.relation() == CitationRelation.REPEALS)
            .toList();
    Optional<Passage> title = document.title();
    if (repeals.size() != 1 || title.isEmpty() || title.get().text().contains("废止")) {
      return List.of();
    }
    CitationFinding repeal = repeals.get(0);
    return repeal
        .title()
        .filter(repealed -> isForeign(repealed, title.get(), document.body(), repeal.sentence()))
        .map(
            repealed ->
                List.of(new ObservationFinding(ObservationCode.FOREIGN_CLAUSE, repeal.sentence())))
        .orElse(List.of());
  }

  private static boolean isForeign(
      Passage repealed, Passage title, Passage body, Passage sentence) {
    CharacterPairs pairs = CharacterPairs.of(FORMULA.matcher(repealed.text()).replaceAll("，"));
    String elsewhere =
        body.until(sentence.start()).text() + "\n" + body.after(sentence.end()).text();
    return pairs.size() >= FEWEST_PAIRS
        && pairs.shareIn(title.text()) == 0
        && pairs.shareIn(elsewhere) < SHARE;
  }
}
