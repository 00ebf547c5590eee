package org.zhengmai.loader.extract;

import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.zhengmai.loader.document.Brackets;
import org.zhengmai.loader.document.DocumentNumber;
import org.zhengmai.loader.document.DocumentText;
import org.zhengmai.loader.document.DocumentType;
import org.zhengmai.loader.document.NumberMention;
import org.zhengmai.loader.source.CleanText;
import org.zhengmai.loader.source.Passage;

/**
 * The documents that a document names. One object reads one document from its beginning to its end,
 * because a short form (以下简称《办法》) holds from where it is given.
 */
final class Citations {

  private static final Rule TITLE = new Rule("cited-title", 1);
  private static final Rule SHORT_FORM = new Rule("cited-short-form", 1);

  /** No sentence is longer; without a bound a text without full stops takes ever longer. */
  private static final int LONGEST_SENTENCE = 600;

  private static final String STOPS = "。；！？";
  private static final String ENDS = "。；！？，";
  private static final List<String> HINTS =
      List.of("我省", "我市", "我区", "我县", "本省", "本市", "本区", "本县", "省", "市");

  private static final int LONGEST_HINT = 2;

  /** What a title says behind the name of its annex: not 的实施意见, which makes it another's. */
  private static final Pattern BEHIND_ANNEX =
      Pattern.compile("([0-9]{4,8}年度?)?(试行|暂行|修订版?|征求意见稿)?的?\\p{Han}{0,2}");

  private final DocumentText document;
  private final Brackets brackets;
  private final Map<String, TitleUse> shortForms = new HashMap<>();
  private final Set<String> ownShortForms = new HashSet<>();
  private final List<ObservationFinding> observations = new ArrayList<>();

  Citations(DocumentText document) {
    this.document = document;
    this.brackets = document.brackets();
  }

  /** What was seen on the way: damaged numbers. */
  List<ObservationFinding> observations() {
    return observations;
  }

  /** The documents named in a part of the document; one entry a paper and relation. */
  List<CitationFinding> in(Passage part, CitationPlace place) {
    List<CitationFinding> found = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    String clean = part.clean().text();
    int at = part.start();
    while (at < part.end()) {
      boolean opens = clean.charAt(at) == '《' && brackets.titleStart(at) == at;
      Optional<TitleUse> use = opens ? TitleUse.at(part, at, brackets) : Optional.empty();
      if (use.isPresent()) {
        read(part, use.get(), place)
            .filter(citation -> seen.add(key(citation)))
            .ifPresent(found::add);
        at = Math.max(at + 1, use.get().mention().end());
      } else {
        at++;
      }
    }
    return found;
  }

  private static String key(CitationFinding citation) {
    String paper =
        citation
            .number()
            .map(DocumentNumber::canonical)
            .or(() -> citation.title().map(Passage::text))
            .orElse("");
    return paper + citation.relation();
  }

  private Optional<CitationFinding> read(Passage part, TitleUse use, CitationPlace place) {
    String title = use.title().text();
    boolean known = shortForms.containsKey(title);
    if (!known && (ownShortForms.contains(title) || isOwn(use))) {
      use.alias().ifPresent(ownShortForms::add);
      return Optional.empty();
    }
    TitleUse meant = shortForms.getOrDefault(title, use);
    use.alias().ifPresent(alias -> shortForms.put(alias, use));
    if (use.isDamaged()) {
      Passage number = use.number().orElseThrow().passage();
      observations.add(new ObservationFinding(ObservationCode.DAMAGED_NUMBER, number));
    }
    return Optional.of(citation(part, use, meant, place));
  }

  private CitationFinding citation(
      Passage part, TitleUse use, TitleUse meant, CitationPlace place) {
    Passage sentence = sentence(part, use.mention());
    String before = withoutTitles(sentence.until(use.mention().start()));
    String after = part.after(use.mention().end()).until(use.mention().end() + 240).text();
    return new CitationFinding(
        use.mention(),
        Optional.of(meant.title()),
        meant.documentNumber(),
        relation(place, use, before, after),
        sentence,
        hint(part, use.mention()),
        meant.equals(use) ? TITLE : SHORT_FORM);
  }

  private CitationRelation relation(
      CitationPlace place, TitleUse use, String before, String after) {
    if (CitationVerbs.repeals(before, after)) {
      return CitationRelation.REPEALS;
    }
    boolean request = use.title().text().endsWith("请示");
    if (document.type() == DocumentType.REPLY && request && place == CitationPlace.PREAMBLE) {
      return CitationRelation.REPLIES_TO;
    }
    return switch (place) {
      case GROUNDS -> CitationRelation.BASIS;
      case PREAMBLE ->
          CitationVerbs.grounds(before) ? CitationRelation.BASIS : CitationRelation.REFERENCES;
      case TASK ->
          CitationVerbs.implement(before, after)
              ? CitationRelation.IMPLEMENTS
              : CitationRelation.REFERENCES;
      case TAIL, ELSEWHERE -> CitationRelation.REFERENCES;
    };
  }

  /** The document's own annex, whose title is a part of its own; what a reply approves is not. */
  private boolean isOwn(TitleUse use) {
    if (document.type() == DocumentType.REPLY) {
      return false;
    }
    if (use.number().isPresent()) {
      Optional<String> number = use.documentNumber().map(DocumentNumber::canonical);
      return number.isPresent() && number.equals(ownNumber());
    }
    if (isTitleAgain(use)) {
      return true;
    }
    String own = document.title().map(t -> bare(t.text())).orElse("");
    String cited = bare(use.title().text());
    int at = own.lastIndexOf(cited);
    return at >= 0 && BEHIND_ANNEX.matches(own.substring(at + cited.length()));
  }

  /** The document's title printed once more, with the papers that it names. */
  private boolean isTitleAgain(TitleUse use) {
    String own = document.title().map(Passage::text).orElse("");
    int at = own.indexOf("《" + use.title().text() + "》");
    int start = use.title().start() - 1 - at;
    CleanText clean = use.title().clean();
    return at >= 0 && start >= 0 && clean.startsLine(start) && clean.text().startsWith(own, start);
  }

  private Optional<String> ownNumber() {
    return document.number().flatMap(NumberMention::number).map(DocumentNumber::canonical);
  }

  private static String bare(String title) {
    return title.replaceAll("[《》〈〉“”\"（）—~-]|的(?=(指导|实施|若干)?意见|方案|办法|通知$)", "");
  }

  /**
   * The words that prove a citation: the sentence, cut to the clause in which the verb stands where
   * there is one (根据《…》（…号）文件精神), so that what else the sentence tells stays out.
   */
  private Passage sentence(Passage part, Passage mention) {
    CleanText clean = part.clean();
    int first = Math.max(part.start(), mention.start() - LONGEST_SENTENCE);
    int start = mention.start();
    while (start > first && !begins(part, start, mention)) {
      start--;
    }
    int last = Math.min(part.end(), mention.end() + LONGEST_SENTENCE);
    int end = mention.end();
    while (end < last && !(isFree(end) && ENDS.indexOf(clean.text().charAt(end)) >= 0)) {
      end++;
    }
    return new Passage(clean, start, end);
  }

  private boolean begins(Passage part, int start, Passage mention) {
    char before = part.clean().text().charAt(start - 1);
    if (STOPS.indexOf(before) >= 0 || part.clean().startsParagraph(start)) {
      return true;
    }
    return before == '，'
        && isFree(start - 1)
        && CitationVerbs.grounds(withoutTitles(new Passage(part.clean(), start, mention.start())));
  }

  private boolean isFree(int at) {
    return !brackets.inTitle(at) && !brackets.inParenthesis(at);
  }

  private String withoutTitles(Passage before) {
    StringBuilder words = new StringBuilder();
    for (int i = before.start(); i < before.end(); i++) {
      if (!brackets.inTitle(i)) {
        words.append(before.clean().text().charAt(i));
      }
    }
    return words.toString();
  }

  private static Optional<Passage> hint(Passage part, Passage mention) {
    Passage before = part.until(mention.start()).after(mention.start() - LONGEST_HINT);
    return HINTS.stream()
        .filter(hint -> before.endsWith(hint))
        .findFirst()
        .map(hint -> before.from(before.length() - hint.length()));
  }
}
