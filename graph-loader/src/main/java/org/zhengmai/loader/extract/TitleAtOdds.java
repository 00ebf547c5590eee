package org.zhengmai.loader.extract;

import java.util.List;
import java.util.Optional;
import org.zhengmai.loader.document.DocumentText;
import org.zhengmai.loader.document.DocumentType;
import org.zhengmai.loader.pattern.Matcher;
import org.zhengmai.loader.pattern.Pattern;

/**
 * A title that is about another matter than the text: hardly any pair of the characters of its
 * subject comes back below it. In a reply above all the request that it answers tells its matter.
 * Papers about persons have names for a subject and are left alone.
 */
final class TitleAtOdds implements PrintCheck {

  /** What a title is about: between 关于, with the verbs of office, and the kind of paper. */
  private static final Pattern SUBJECT =
      Pattern.compile(
          "关于(?:同意|批准|核准|印发|转发|公布|发布|下达|做好|开展|加强|进一步|认真|调整|成立)*(?P<subject>.{6,}?)(?:的?(?:通知|批复|复函|意见|决定|公告|通告))");

  /** A slogan, and how many points there are: what the text says in its own words. */
  private static final Pattern OTHER_WORDS =
      Pattern.compile("“[^”]{2,12}”|的?(若干|[一二三四五六七八九十0-9]{1,3})(条|项|点|措施)");

  /** A shorter subject may well be said in other words. */
  private static final int FEWEST_PAIRS = 6;

  /** A shorter reply need not say its matter again; other papers say it in other words for long. */
  private static final int SHORTEST_REPLY = 80;

  private static final int SHORTEST_TEXT = 400;

  private static final double SHARE = 0.25;
  private static final double SHARE_OF_OTHERS = 0.05;
  private static final double SHARE_OF_REQUEST = 0.1;

  @Override
  public List<ObservationFinding> check(DocumentText document, List<CitationFinding> citations) {
    boolean fits = document.type() != DocumentType.PERSONNEL;
    return document
        .title()
        .filter(title -> fits && isAtOdds(title.text(), document, citations))
        .map(title -> List.of(new ObservationFinding(ObservationCode.TITLE_AT_ODDS, title)))
        .orElse(List.of());
  }

  private static boolean isAtOdds(
      String title, DocumentText document, List<CitationFinding> citations) {
    Matcher subject = SUBJECT.matcher(title);
    if (!subject.find()) {
      return false;
    }
    String about = OTHER_WORDS.matcher(subject.group("subject")).replaceAll("");
    CharacterPairs pairs = CharacterPairs.of(about);
    // What another paper's title says need not come back.
    if (pairs.size() < FEWEST_PAIRS || about.indexOf('《') >= 0) {
      return false;
    }
    Optional<String> request =
        citations.stream()
            .filter(citation -> citation.relation() == CitationRelation.REPLIES_TO)
            .flatMap(citation -> citation.title().stream())
            .map(passage -> passage.text())
            .findFirst();
    String text = document.body().text();
    if (request.isEmpty()) {
      return text.length() >= SHORTEST_TEXT && pairs.shareIn(text) < SHARE_OF_OTHERS;
    }
    return text.length() >= SHORTEST_REPLY
        && pairs.shareIn(text) < SHARE
        && pairs.shareIn(request.get()) < SHARE_OF_REQUEST;
  }
}
