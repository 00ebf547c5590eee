package org.zhengmai.loader.extract;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.zhengmai.loader.document.Brackets;
import org.zhengmai.loader.document.DocumentNumber;
import org.zhengmai.loader.document.DocumentText;
import org.zhengmai.loader.document.DocumentType;
import org.zhengmai.loader.document.NumberMention;
import org.zhengmai.loader.pattern.Pattern;
import org.zhengmai.loader.source.CleanText;
import org.zhengmai.loader.source.Passage;

/**
 * Which of the titles that a document names are its own: its annex, what it hands out, and what it
 * calls these from there on. They are no other papers.
 */
final class OwnPapers {

  private static final int LONGEST_HINT = 8;

  private static final int LONGEST_AFTER = 240;

  private static final int LONGEST_HANDING_OUT = 100;

  /** What a title says behind the name of its annex: not 的实施意见, which makes it another's. */
  private static final Pattern BEHIND_ANNEX =
      Pattern.compile("([0-9]{4,8}年度?)?(试行|暂行|修订版?|征求意见稿)?(\\p{Han}{0,2}|[和及、与].*)");

  /** What a title says before the name of a paper that is not issued under it: 关于修改《…》的决定. */
  private static final Pattern ANOTHERS = Pattern.compile("(修改|调整|废止)$");

  /** Marks, and the particle, which titles of one paper have or lack. */
  private static final Pattern NO_WORDS = Pattern.compile("[《》〈〉“”\"（）—~的-]");

  private static final List<String> CARRYING_OUT = List.of("落实", "贯彻", "实施", "执行");

  /** 原, 2097年6月3日甲县人民政府办公室印发的: of an earlier paper. */
  private static final Pattern ISSUED_BEFORE =
      Pattern.compile(
          "(^|[，。；])原?[^，。；]{0,12}[0-9]{4}年[^，。；]{0,40}(印发|发布|下发|制定|颁布|公布)的?$|[，。；]原有?的?$");

  /** Behind a paper that is handed out itself, not its division (《…规划》任务分解印发). */
  private static final Pattern WHOLE = Pattern.compile("^(印发|[、和及]?《)");

  private final DocumentText document;
  private final Brackets brackets;
  private final Set<String> shortForms = new HashSet<>();

  OwnPapers(DocumentText document) {
    this.document = document;
    this.brackets = document.brackets();
  }

  /** Whether a title is that of a paper of the document's own, and not of an earlier one. */
  boolean has(Passage part, TitleUse use) {
    boolean named = use.number().isEmpty() && shortForms.contains(use.title().text());
    boolean own = (named || isOwn(use) || isHandedOut(part, use)) && !isEarlier(part, use);
    if (own) {
      use.alias().ifPresent(shortForms::add);
    }
    return own;
  }

  /** The document's own title says so: 关于落实《甲省节水规划》的意见. */
  boolean isCarriedOut(String title) {
    String own = document.title().map(Passage::text).orElse("");
    return !title.isEmpty()
        && CARRYING_OUT.stream()
            .flatMap(verb -> Stream.of(verb + "《" + title, verb + "〈" + title))
            .anyMatch(own::contains);
  }

  /** The document's own annex, whose title is a part of its own; what a reply approves is not. */
  private boolean isOwn(TitleUse use) {
    if (document.type() == DocumentType.REPLY) {
      return false;
    }
    if (use.number().isPresent()) {
      Optional<String> number = use.documentNumber().map(DocumentNumber::canonical);
      return number.isPresent() && number.equals(number());
    }
    if (isTitleAgain(use)) {
      return true;
    }
    if (isCarriedOut(use.title().text())) {
      // 关于落实《政府工作报告》的通知 is about another's paper.
      return false;
    }
    String own = document.title().map(t -> bare(t.text())).orElse("");
    String cited = bare(use.title().text());
    int at = own.lastIndexOf(cited);
    return at >= 0
        && BEHIND_ANNEX.matches(own.substring(at + cited.length()))
        && !ANOTHERS.matcher(own.substring(0, at)).find()
        && !ForwardedPapers.isElsewhere(own.substring(0, at), use);
  }

  /** 原《…预案》同时废止, of a notice that issues it anew: the earlier paper of the same name. */
  private boolean isEarlier(Passage part, TitleUse use) {
    String own = document.title().map(t -> bare(t.text())).orElse("");
    Passage mention = use.mention();
    Passage before = part.until(mention.start()).after(mention.start() - LONGEST_AFTER);
    String after = part.after(mention.end()).until(mention.end() + LONGEST_AFTER).text();
    return own.length() > bare(use.title().text()).length()
        && ISSUED_BEFORE.matcher(before.text()).find()
        && CitationVerbs.repeals("", after);
  }

  /** 现将《…》印发给你们: what a notice brings with it, whatever its own title calls that. */
  private boolean isHandedOut(Passage part, TitleUse use) {
    Passage mention = use.mention();
    int first = firstOfRow(part, mention.start());
    String after = part.after(mention.end()).until(mention.end() + LONGEST_HANDING_OUT).text();
    if (use.number().isPresent() || document.type() == DocumentType.REPLY) {
      return false;
    }
    boolean row = CitationVerbs.handsOutNow(before(part, first), after);
    if (row && WHOLE.matcher(after).find()) {
      shortForms.add(use.title().text());
    }
    return row || CitationVerbs.handsOut(before(part, first), after);
  }

  private static String before(Passage part, int at) {
    return part.until(at).after(at - LONGEST_HINT).text();
  }

  /** Where a row of titles begins: 现将《甲方案》《乙方案》印发. */
  private int firstOfRow(Passage part, int start) {
    String text = part.clean().text();
    int first = start;
    int before = start;
    while (before > part.start() && "、和及".indexOf(text.charAt(before - 1)) >= 0) {
      before--;
    }
    if (before > part.start() && text.charAt(before - 1) == '》') {
      int opening = brackets.titleStart(before - 1);
      first = opening >= part.start() ? firstOfRow(part, opening) : start;
    }
    return first;
  }

  /** The document's title printed once more, with the papers that it names. */
  private boolean isTitleAgain(TitleUse use) {
    String own = document.title().map(Passage::text).orElse("");
    int at = own.indexOf("《" + use.title().text() + "》");
    int start = use.title().start() - 1 - at;
    CleanText clean = use.title().clean();
    return at >= 0 && start >= 0 && clean.startsLine(start) && clean.text().startsWith(own, start);
  }

  /** The document's own number. */
  Optional<String> number() {
    return document.number().flatMap(NumberMention::number).map(DocumentNumber::canonical);
  }

  private static String bare(String title) {
    return NO_WORDS.matcher(title).replaceAll("");
  }
}
