package org.zhengmai.loader.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.zhengmai.loader.pattern.Pattern;
import org.zhengmai.loader.source.Passage;

/** Finds the titles of documents that are printed above their texts: [issuer] 关于 … 的通知. */
final class TitleFinder {

  private static final int LONGEST_TITLE = 160;

  /** 甲厅等5部门关于: how many issue it with the one that is named. */
  private static final Pattern OTHERS =
      Pattern.compile("等(([0-9]{1,2}|[一二三四五六七八九十]{1,3})个?)?(部门|单位|部委|厅局|委办局)(办公室|办公厅|办公厅（室）)?$");

  private static final int LONGEST_OTHERS = 10;

  /** The word that begins what the document is about; the others follow an issuer only. */
  private static final Pattern ABOUT = Pattern.compile("关于|转发|批转|印发《|印发关于");

  /** The same in a text that holds an answer to what a congress proposed: 对…第72号建议的答复. */
  private static final Pattern ABOUT_PROPOSALS =
      Pattern.compile("关于|转发|批转|印发《|印发关于|对\\p{Han}{2,30}第[0-9]{1,5}号(建议|提案)");

  private static final String ANSWER = "的答复";

  /** A party committee before the government of the same place: 中共甲市委办公室|甲市人民政府办公室. */
  private static final Pattern PARTY = Pattern.compile("^中共\\p{Han}{2,12}?(委员会|委)(办公厅|办公室)?");

  private static final Pattern GOVERNMENT =
      Pattern.compile("^\\p{Han}{2,16}?(政府|行政公署|行署)(办公厅|办公室)?$");

  /** The kind of document that a title ends with (GB/T 9704 and the practice of gazettes). */
  private static final String KINDS =
      "通知|批复|意见|决定|决议|通报|公告|通告|公报|函|复函|答复函|答复|请示|纪要|报告|措施|方案|办法|规定|规划|计划|纲要|命令|令|指导意见|实施意见|若干措施|若干意见|工作方案|实施方案|行动方案|行动计划";

  /**
   * （试行）, （2099年修订）; a numeral alone is the number of the first item, and a day is that of the
   * paper.
   */
  private static final String REMARK =
      "(（([一二三四五六七八九十]{0,3}[^（）〔一二三四五六七八九十]([^（）〔]{0,10}[^（）〔日])?)）)?";

  private static final Pattern END = Pattern.compile("的\\p{Han}{0,4}?(" + KINDS + ")" + REMARK);

  /** A kind of paper at the end of a whole title. */
  private static final Pattern WHOLE =
      Pattern.compile("的\\p{Han}{0,4}(" + KINDS + ")" + REMARK + "$");

  /** 三、甲市人民政府关于…的通知: an item that names a paper. */
  private static final Pattern NUMBERED = Pattern.compile("^[一二三四五六七八九十]{1,3}、");

  /** 为贯彻落实甲省人民政府关于…的意见（号）: a sentence that names another's paper. */
  private static final Pattern OF_SENTENCE =
      Pattern.compile(
          "^(学习|领会|实施|宣传)(中共|中央|国务院|全国|\\p{Han}{1,4}[省市县区州])|^(全面|学习|宣传|领会|推进|实施)*(为了?|现将|认真|深入|切实|进一步|按照?|根据|依据|依照|遵照|参照|全面贯彻|全面落实|学习贯彻|贯彻|落实|执行)+");

  private static final Pattern AFTER =
      Pattern.compile(
          "^(各\\p{Han}{0,6}[（、，区县市]|（?\\p{Han}{1,10}〔[0-9]{4}〕[0-9]+号|（[0-9]{4}年[0-9]{1,2}月[0-9]{1,2}日）|_|\\|)");

  /** How the sentence begins that gives a paper's ground or aim. */
  private static final Pattern PREAMBLE =
      Pattern.compile("^(根据《|按照《|依据《|为(了|贯彻|落实|深入|全面|进一步|切实|加快|推动|推进|做好|规范|加强|认真|持续|有效|促进))");

  private static final String OF_NOTICE = "的通知";

  private TitleFinder() {}

  /** All titles of a text, in order. */
  static List<TitleMention> findIn(Passage passage, Brackets brackets) {
    List<TitleMention> found = new ArrayList<>();
    boolean answers = passage.text().contains(ANSWER);
    Pattern beginning = answers ? ABOUT_PROPOSALS : ABOUT;
    for (Passage about : passage.findAll(beginning, Passage.Match::whole)) {
      boolean after = !found.isEmpty() && about.start() < found.get(found.size() - 1).end();
      if (!after && !brackets.inParenthesis(about.start())) {
        (brackets.inTitle(about.start())
                ? bracketed(passage, about, brackets)
                : read(passage, about, brackets))
            .ifPresent(found::add);
      }
    }
    return found;
  }

  /** 《甲市人民政府关于…的通知》 on a line of its own: a page's way to print its document's title. */
  private static Optional<TitleMention> bracketed(Passage in, Passage about, Brackets brackets) {
    int opening = brackets.titleStart(about.start());
    int closing = brackets.partner(opening);
    boolean line =
        opening >= in.start()
            && closing < in.end()
            && (opening == in.start() || in.clean().startsParagraph(opening))
            && (closing + 1 == in.end() || in.clean().startsParagraph(closing + 1));
    if (!line || closing - opening > LONGEST_TITLE) {
      return Optional.empty();
    }
    Passage title = new Passage(in.clean(), opening + 1, closing);
    Passage issuer = title.until(about.start());
    boolean issued = !issuer.isEmpty() && TitleIssuer.isOrganisation(issuer.text());
    return issued && WHOLE.matcher(title.text()).find()
        ? Optional.of(of(title, issuer))
        : Optional.empty();
  }

  private static Optional<TitleMention> read(Passage in, Passage about, Brackets brackets) {
    Optional<Integer> end = end(in, about, brackets);
    if (end.isEmpty()) {
      return Optional.empty();
    }
    int issued = withoutOthers(in, about.start());
    int start = TitleIssuer.start(in, issued);
    Passage issuer = new Passage(in.clean(), start, issued);
    if (issuer.isEmpty()) {
      return TitleMention.opens(in, about.start()) && about.text().equals("关于")
          ? Optional.of(
              new TitleMention(
                  new Passage(in.clean(), about.start(), end.get()), Optional.empty(), List.of()))
          : Optional.empty();
    }

    boolean named =
        TitleIssuer.isOrganisation(issuer.text())
            && !NUMBERED.matcher(issuer.text()).find()
            && !OF_SENTENCE.matcher(issuer.text()).find();
    return named
        ? Optional.of(of(new Passage(in.clean(), start, end.get()), issuer))
        : Optional.empty();
  }

  /** Where the name ends that 等5部门 follows. */
  private static int withoutOthers(Passage in, int about) {
    return in.after(Math.max(in.start(), about - LONGEST_OTHERS))
        .until(about)
        .find(OTHERS)
        .map(Passage::start)
        .filter(start -> TitleIssuer.start(in, start) < start)
        .orElse(about);
  }

  private static TitleMention of(Passage title, Passage issuers) {
    Passage first = firstOf(issuers);
    Passage rest = issuers.after(first.end());
    boolean party = !rest.isEmpty() && JointIssuers.others(issuers).isEmpty();
    return new TitleMention(
        title, Optional.of(first), party ? List.of(rest) : JointIssuers.others(issuers));
  }

  /** Of joint issuers the one that is named first; blanks part them, or the party's is known. */
  private static Passage firstOf(Passage issuer) {
    Passage first = JointIssuers.first(issuer);
    if (first.length() < issuer.length()) {
      return first;
    }
    return issuer
        .find(PARTY)
        .filter(party -> GOVERNMENT.matches(issuer.after(party.end()).text()))
        .orElse(issuer);
  }

  /** The end of the title: the last kind of document before the sentence would end. */
  private static Optional<Integer> end(Passage in, Passage about, Brackets brackets) {
    Passage rest = in.after(about.start()).until(about.start() + LONGEST_TITLE);
    int limit = sentenceEnd(rest, brackets);
    List<Passage> ends =
        rest.until(limit).findAll(END, Passage.Match::whole).stream()
            .filter(kind -> !brackets.inTitle(kind.start()))
            .toList();
    return ends.stream().map(Passage::end).filter(end -> closes(in, end)).findFirst();
  }

  /** A comma in quotes ends nothing: 关于开展“甲，乙”行动的通知. */
  private static int sentenceEnd(Passage rest, Brackets brackets) {
    boolean quoted = false;
    for (int i = rest.start(); i < rest.end(); i++) {
      char c = rest.clean().text().charAt(i);
      quoted = c == '“' || (quoted && c != '”');
      boolean mark = quoted ? "。；：|".indexOf(c) >= 0 : "。；：！？，|".indexOf(c) >= 0;
      if (mark && !brackets.inTitle(i) && !brackets.inParenthesis(i)) {
        return i;
      }
    }
    return rest.end();
  }

  /** After a title comes another line, the number, or those to whom it is addressed. */
  private static boolean closes(Passage in, int end) {
    if (end >= in.end() || in.clean().startsParagraph(end)) {
      return true;
    }
    Passage next = in.after(end).until(end + LONGEST_TITLE);
    if (next.startsWith(OF_NOTICE) && in.clean().startsParagraph(end + OF_NOTICE.length())) {
      // 关于印发甲意见的通知 on a line of its own: the title goes on.
      return false;
    }
    return next.find(AFTER).isPresent()
        || next.find(Addressees.NAMED).isPresent()
        || textBegins(in, end);
  }

  /** Whether the sentence begins here that gives a paper's ground or aim. */
  static boolean textBegins(Passage in, int at) {
    return in.after(at).until(at + LONGEST_TITLE).find(PREAMBLE).isPresent();
  }
}
