package org.zhengmai.loader.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.zhengmai.loader.document.Brackets;
import org.zhengmai.loader.document.DocumentNumber;
import org.zhengmai.loader.document.DocumentText;
import org.zhengmai.loader.document.DocumentType;
import org.zhengmai.loader.document.NumberMention;
import org.zhengmai.loader.pattern.Pattern;
import org.zhengmai.loader.source.CleanText;
import org.zhengmai.loader.source.Passage;

/**
 * The documents that a document names. One object reads one document from its beginning to its end,
 * because a short form (以下简称《办法》) holds from where it is given.
 */
final class Citations {

  private static final Rule TITLE = new Rule("cited-title", 1);
  private static final Rule NUMBER = new Rule("cited-number", 1);
  private static final Rule SHORT_FORM = new Rule("cited-short-form", 1);

  /** No sentence is longer; without a bound a text without full stops takes ever longer. */
  private static final int LONGEST_SENTENCE = 600;

  private static final int LONGEST_AFTER = 240;

  /** 《关于甲的提案》（第12号）收悉: what is answered; not 《关于甲的通知》收悉. */
  private static final Pattern RECEIVED =
      Pattern.compile("^(（[^（）]{1,20}）)?([及和][^，。]{1,10})?已?收悉([^后]|$)");

  /** 今年以来，, 近年来，: how a sentence begins that tells. */
  private static final Pattern SINCE = Pattern.compile("(^|：)[^，。：]{0,12}(以来|年来)，");

  private static final Pattern AIM =
      Pattern.compile("为(了|贯彻|深入|进一步|全面|认真|落实|切实|推动|推进|加快|做好|加强)|根据|依据|现(将|就|提|制|印)|拟|将");

  /** …要求，现就有关事项通知如下: what is told is the reason, and the paper the ground. */
  private static final Pattern DECIDES =
      Pattern.compile("[，：]现|决定([^性权了因]|$)|如下|特制|经[^，。]{2,12}同意");

  /** …要求，制定本方案: so it is where a paper is made, unless that is told with what came of it. */
  private static final Pattern MAKES =
      Pattern.compile(
          "制定(出台)?(了?[本该此]|以[下上]|《|实施|具体|我[省市县区]|[0-9]{4}年)"
              + "|制定[^，。系多各批出配]{0,14}(方案|办法|意见|细则|规定|措施|计划|规划)([，：；]|$)|(现|研究|联合)制定");

  /** …要求，制定实施方案，…，取得明显成效: what was decided then. */
  private static final Pattern DONE_WELL = Pattern.compile("成效|取得|扎实|有力有序|稳步|圆满|顺利|涌现|实效");

  private static final Pattern ANSWERABLE = Pattern.compile("(请示|函|提案|建议|报告|申请|议案|来信)(（[^（）]*）)?$");

  /** What those above issue, and is received without an answer. */
  private static final Pattern ISSUED = Pattern.compile("(通知|意见|决定|批复|公告|通告)(（[^（）]*）)?$");

  private static final String FIRST_ARTICLE = "第一条";
  private static final String SECOND_ARTICLE = "第二条";

  private static final String STOPS = "。；！？";
  private static final String ENDS = "。；！？，";

  /** The kind of a paper alone. */
  private static final Pattern BARE_KIND =
      Pattern.compile(
          "(实施|工作|行动|总体|指导|若干|专项)?(方案|办法|意见|通知|条例|规定|规划|计划|细则|纲要|预案|措施|清单|目录|批复|决定|要点|规程|章程)");

  private static final Pattern OF_NOTICE =
      Pattern.compile(
          "^的((通知|决定|意见|办法|方案|补充|公告)[^。；，：、《》（）]{0,8}的)?(通知|决定|意见|批复|公告|函)[（|]*\\p{Han}{2,14}〔[0-9]{4}〕");

  private static final int LONGEST_NUMBER = 30;

  /** A sheet to fill in or a certificate is no paper that one cites. */
  private static final Pattern SHEET =
      Pattern.compile("([^代]表|台账|证书?|执照|通知书|告知书|承诺书|申请书|合同|回执)(（[^（）]*）)?$");

  private final DocumentText document;
  private final Brackets brackets;
  private final OwnPapers own;
  private final Optional<RepealedPapers> repealed;
  private final int secondArticle;
  private final Map<String, TitleUse> shortForms = new HashMap<>();

  /** The papers that the part being read has named so far. */
  private final List<TitleUse> named = new ArrayList<>();

  private final List<ObservationFinding> observations = new ArrayList<>();

  Citations(DocumentText document) {
    this.document = document;
    this.brackets = document.brackets();
    this.own = new OwnPapers(document);
    this.repealed = RepealedPapers.of(document);
    this.secondArticle = secondArticle(document.body());
  }

  /** Where a rule's second article begins; behind the end of what has no articles. */
  private static int secondArticle(Passage body) {
    int at = body.text().indexOf(SECOND_ARTICLE);
    boolean begins =
        at > 0
            && body.text().lastIndexOf(FIRST_ARTICLE, at) >= 0
            && (body.clean().startsParagraph(body.start() + at) || body.charAt(at - 1) == '。');
    return begins ? body.start() + at : body.end() + 1;
  }

  /** What was seen on the way: damaged numbers. */
  List<ObservationFinding> observations() {
    return observations;
  }

  /** The documents named in a part of the document; one entry a paper and relation. */
  List<CitationFinding> in(Passage part, CitationPlace place) {
    List<CitationFinding> found = new ArrayList<>(titled(part, place));
    BareNumbers.in(part, brackets).stream()
        .filter(number -> !isOwn(number))
        .map(number -> numbered(part, number, place))
        .forEach(found::add);
    found.sort(Comparator.comparingInt(citation -> citation.mention().start()));
    return DistinctPapers.of(found);
  }

  private boolean isOwn(NumberMention number) {
    return number.number().map(DocumentNumber::canonical).equals(own.number());
  }

  private CitationFinding numbered(Passage part, NumberMention number, CitationPlace place) {
    Passage mention = number.passage();
    Passage sentence = sentence(part, mention);
    String after = part.after(mention.end()).until(mention.end() + LONGEST_AFTER).text();
    return new CitationFinding(
        mention,
        Optional.empty(),
        number.number(),
        relation(place, mention, "", withoutTitles(sentence.until(mention.start())), after),
        sentence,
        Optional.empty(),
        NUMBER);
  }

  private List<CitationFinding> titled(Passage part, CitationPlace place) {
    List<CitationFinding> found = new ArrayList<>();
    named.clear();
    String text = part.text();
    int at = text.indexOf('《');
    while (at >= 0) {
      int start = part.start() + at;
      boolean opens = brackets.titleStart(start) == start;
      Optional<TitleUse> use = opens ? TitleUse.at(part, start, brackets) : Optional.empty();
      use.flatMap(title -> read(part, title, place)).ifPresent(found::add);
      int behind = use.map(title -> title.mention().end() - part.start()).orElse(0);
      at = text.indexOf('《', Math.max(at + 1, behind));
    }
    return found;
  }

  private Optional<CitationFinding> read(Passage part, TitleUse use, CitationPlace place) {
    String title = use.title().text();
    boolean known = shortForms.containsKey(title);
    if (isInName(part, use)) {
      return Optional.empty();
    }
    if (use.number().isEmpty() && SHEET.matcher(title).find()) {
      return Optional.empty();
    }
    if (!known && own.has(part, use)) {
      return Optional.empty();
    }
    boolean before = isBareKind(use) && !isAnother(use);
    Optional<TitleUse> antecedent = before ? antecedent(title) : Optional.empty();
    if (!known && antecedent.isEmpty() && isBareKind(use)) {
      observations.add(
          new ObservationFinding(ObservationCode.UNRESOLVED_SHORT_FORM, use.mention()));
      return Optional.empty();
    }
    TitleUse meant = shortForms.getOrDefault(title, antecedent.orElse(use));
    named.add(meant);
    use.alias().ifPresent(alias -> shortForms.put(alias, use));
    if (use.isDamaged()) {
      Passage number = use.number().orElseThrow().passage();
      observations.add(new ObservationFinding(ObservationCode.DAMAGED_NUMBER, number));
    }
    return Optional.of(citation(part, use, meant, place));
  }

  /** 印发《甲办法》的通知（甲政发〔2099〕1号）: the number is that of the notice. */
  private static boolean isInName(Passage part, TitleUse use) {
    return use.number().isEmpty()
        && part.after(use.mention().end())
            .until(use.mention().end() + LONGEST_NUMBER)
            .find(OF_NOTICE)
            .isPresent();
  }

  /** 《方案》 with no number and nothing that it was said to be short for is no title of any paper. */
  private static boolean isBareKind(TitleUse use) {
    return use.number().isEmpty() && use.alias().isEmpty() && BARE_KIND.matches(use.title().text());
  }

  /** 本《办法》, 原《办法》: the paper itself or an earlier one, not the one named before. */
  private static boolean isAnother(TitleUse use) {
    int at = use.mention().start();
    return at > 0 && "本原旧新现".indexOf(use.mention().clean().text().charAt(at - 1)) >= 0;
  }

  /** 《关于…的通知》…按《通知》要求: the only paper of this kind that the same part has named before. */
  private Optional<TitleUse> antecedent(String kind) {
    List<TitleUse> ending =
        named.stream().filter(use -> use.title().endsWith(kind)).distinct().toList();
    return ending.size() == 1 ? Optional.of(ending.get(0)) : Optional.empty();
  }

  private CitationFinding citation(
      Passage part, TitleUse use, TitleUse meant, CitationPlace place) {
    Passage sentence = sentence(part, use.mention());
    String before = withoutTitles(sentence.until(use.mention().start()));
    String after =
        part.after(use.mention().end()).until(use.mention().end() + LONGEST_AFTER).text();
    return new CitationFinding(
        use.mention(),
        Optional.of(meant.title()),
        meant.documentNumber(),
        relation(place, use.mention(), use.title().text(), before, after),
        sentence,
        LocalHint.before(part, use.mention()),
        meant.equals(use) ? TITLE : SHORT_FORM);
  }

  private CitationRelation relation(
      CitationPlace place, Passage mention, String title, String before, String after) {
    boolean listed = repealed.filter(lists -> lists.has(mention)).isPresent();
    if (listed || CitationVerbs.repeals(before, after)) {
      return CitationRelation.REPEALS;
    }
    boolean request = title.endsWith("请示");
    boolean received =
        after.indexOf('悉') >= 0 && RECEIVED.matcher(after).find() && isAnswered(title);
    if (place == CitationPlace.PREAMBLE
        && (received || (document.type() == DocumentType.REPLY && request))) {
      return CitationRelation.REPLIES_TO;
    }
    return switch (place) {
      case GROUNDS -> CitationRelation.BASIS;
      case PREAMBLE ->
          isOfWhole(mention)
                  && !isToldOf(mention)
                  && (CitationVerbs.grounds(before)
                      || CitationVerbs.isCarriedThrough(before, after)
                      || own.isCarriedOut(title))
              ? CitationRelation.BASIS
              : CitationRelation.REFERENCES;
      case TASK ->
          CitationVerbs.implement(before, after)
              ? CitationRelation.IMPLEMENTS
              : CitationRelation.REFERENCES;
      case TAIL, ELSEWHERE -> CitationRelation.REFERENCES;
    };
  }

  /** 今年以来，各地按照《…》部署，扎实做好工作: what has been done, and no ground. */
  private static boolean isToldOf(Passage mention) {
    int from = Math.max(0, mention.start() - LONGEST_SENTENCE);
    String words = mention.clean().text().substring(from, mention.start());
    String before = words.substring(words.lastIndexOf('。') + 1);
    int end = Math.min(mention.clean().text().length(), mention.end() + LONGEST_SENTENCE);
    String rest = mention.clean().text().substring(mention.end(), end);
    int stop = rest.indexOf('。');
    String after = stop < 0 ? rest : rest.substring(0, stop);
    return SINCE.matcher(before).find()
        && !AIM.matcher(before).find()
        && !DECIDES.matcher(after).find()
        && (DONE_WELL.matcher(after).find() || !MAKES.matcher(after).find());
  }

  /** A reply answers whatever it says to have received: 《甲规划》收悉. */
  private boolean isAnswered(String title) {
    return ANSWERABLE.matcher(title).find()
        || (document.type() == DocumentType.REPLY && !ISSUED.matcher(title).find());
  }

  /** What stands in the second article of a rule or further down grounds that article only. */
  private boolean isOfWhole(Passage mention) {
    return mention.start() < secondArticle;
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
}
