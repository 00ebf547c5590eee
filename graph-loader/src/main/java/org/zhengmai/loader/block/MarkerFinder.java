package org.zhengmai.loader.block;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.zhengmai.loader.document.Brackets;
import org.zhengmai.loader.pattern.Pattern;
import org.zhengmai.loader.source.CleanText;
import org.zhengmai.loader.source.Passage;

/**
 * Finds the numbers in front of items. What looks like one counts only where an item can begin (at
 * the beginning of a line, or after the end of a sentence) and where it is the next number in turn;
 * so a figure in the text is no item, and joining all lines of a document changes nothing.
 */
final class MarkerFinder {

  private static final Set<NumberingStyle> LINES_ONLY =
      EnumSet.of(
          NumberingStyle.VOLUME,
          NumberingStyle.PART,
          NumberingStyle.SECTION,
          NumberingStyle.CHAPTER,
          NumberingStyle.CIRCLED,
          NumberingStyle.NAMED);

  private static final String SENTENCE_ENDS = "。；！？：）〕”》…";

  /** With what numbers begin, one bit a character. */
  private static final BitSet BEGINNINGS =
      "（第一二三四五六七八九十0123456789①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳"
          .chars()
          .collect(BitSet::new, BitSet::set, BitSet::or);

  private static final BitSet NAMES =
      NumberingStyle.NAMES.chars().collect(BitSet::new, BitSet::set, BitSet::or);

  /** 第一条, which may stand behind a title. */
  private static final char ORDINAL = '第';

  private static final int LONGEST_HEADING = 40;
  private static final int WIDEST_GAP = 9;

  private static final Pattern CHAPTER_LINE = Pattern.compile("[^。，；：！？]{2,24}");

  /** Only where units are named are articles measures; those of a rule hand out nothing. */
  private static final Pattern ASSIGNED = Pattern.compile("(责任|牵头|主办)(单位|部门)：");

  /** ① with units of its own; other such points are parts of the item above them. */
  private static final Pattern ASSIGNED_POINT =
      Pattern.compile("[①-⑳][^①-⑳]{4,400}[（〔](责任|牵头|主办)(单位|部门)：");

  private static final Pattern REMARK = Pattern.compile("(本|上|该|此)表|表(中|内|格)");

  private static final int LONGEST_REMARK = 30;

  private static final Pattern TITLE_BEFORE =
      Pattern.compile("[^本该此](措施|办法|规定|细则|政策|意见|方案|条例)(（[^（）]{1,8}）)?$");

  /** As many characters as {@link #TITLE_BEFORE} takes at most. */
  private static final int LONGEST_TITLE_END = 13;

  private final Passage body;
  private final CleanText clean;
  private final Brackets brackets;
  private final OpenMarkers open;
  private final List<Marker> found = new ArrayList<>();

  private final AnnexList annexes;
  private final CutLists cutLists;
  private boolean boxed;

  /** Whether nothing was read yet of a text behind a table, where notes may be numbered. */
  private boolean behindTable;

  /** The styles in which remarks on that table are numbered. */
  private final Set<NumberingStyle> remarks = EnumSet.noneOf(NumberingStyle.class);

  private boolean articles;
  private boolean circled;
  private boolean chapters;

  private MarkerFinder(Passage body, Brackets brackets, OpenMarkers open) {
    this.open = open;
    this.annexes = new AnnexList(body.clean().text());
    this.cutLists = new CutLists(body);
    this.body = body;
    this.clean = body.clean();
    this.brackets = brackets;
  }

  /** A finder for a document's body, or for what it has before its first table. */
  static MarkerFinder of(Passage body, Brackets brackets) {
    return new MarkerFinder(body, brackets, new OpenMarkers());
  }

  /**
   * A finder for what stands behind a table: it counts on from here.
   *
   * @param anew whether the items read so far are over, so that none of theirs follows
   */
  MarkerFinder behind(Passage part, boolean anew) {
    MarkerFinder next = new MarkerFinder(part, brackets, open.goingOn(anew));
    next.behindTable = true;
    next.chapters = chapters;
    return next;
  }

  /** The markers, in order. */
  List<Marker> find() {
    chapters |= Chapters.divide(body);
    articles = mayAssign(body.text()) && body.find(ASSIGNED).isPresent();
    circled =
        articles
            && hasSeveralCircles(body.text())
            && body.findAll(ASSIGNED_POINT, Passage.Match::whole).size() > 1;
    for (int i = body.start(); i < body.end(); i++) {
      boxed |= Box.begins(body, i);
      if (AppendedAnnex.beginsAnother(body, i)) {
        open.closeAll();
      }
      if (mayBegin(i) && mayStand(i)) {
        marker(i).ifPresent(this::accept);
      }
    }
    return found;
  }

  /** Most texts have no such label, and the characters of most are not looked at for it. */
  private static boolean mayAssign(String text) {
    return text.contains("单位：") || text.contains("部门：");
  }

  private static boolean hasSeveralCircles(String text) {
    return text.chars().filter(c -> c >= '①' && c <= '⑳').limit(2).count() > 1;
  }

  /**
   * The words with which works are named are frequent, and begin a number on their own line only.
   */
  private boolean mayBegin(int at) {
    char c = clean.text().charAt(at);
    return BEGINNINGS.get(c) || (articles && NAMES.get(c) && clean.startsParagraph(at));
  }

  /** Whether a number of any style can stand here; nearly all figures of a text are elsewhere. */
  private boolean mayStand(int at) {
    return at == body.start()
        || clean.startsParagraph(at)
        || clean.startsLine(at)
        || SENTENCE_ENDS.indexOf(clean.text().charAt(at - 1)) >= 0
        || clean.text().charAt(at) == ORDINAL
        || open.deepest().filter(m -> at - m.end() <= LONGEST_HEADING).isPresent()
        || annexes.expects(at);
  }

  private Optional<Marker> marker(int at) {
    if (brackets.inTitle(at) || insideParenthesis(at)) {
      return Optional.empty();
    }
    Passage rest = body.after(at);
    Optional<Marker> counted = nextInTurn(rest);
    if (counted.isPresent()) {
      return counted;
    }
    for (NumberingStyle style : NumberingStyle.beginningWith(clean.text().charAt(at))) {
      if (!isRead(style)) {
        continue;
      }
      Optional<Marker> marker = style.at(rest);
      if (marker.isPresent()) {
        if (behindTable && marker.get().ordinal() == 1) {
          remarks.add(style);
        }
        return marker.filter(
            m ->
                !annexes.isListed(m)
                    && mayStand(m)
                    && isNext(m)
                    && (!boxed || goesOn(m))
                    && (!behindTable || isHeading(m)));
      }
    }
    return Optional.empty();
  }

  /**
   * Behind a table text begins again with 三、 or （三）, or with the next of its own 2.; 1. counts
   * remarks, and so does what is numbered in the same way behind it.
   */
  private boolean isHeading(Marker marker) {
    boolean begins = marker.start() == body.start() || clean.startsParagraph(marker.start());
    return begins
        && (marker.style() == NumberingStyle.HAN_COMMA
            || marker.style() == NumberingStyle.HAN_PARENTHESIS
            || (marker.ordinal() > 1
                && open.isNextSibling(marker)
                && !remarks.contains(marker.style())
                && !isRemark(marker)));
  }

  /** 2.本表所列任务按季度调度: what is numbered goes on with the remarks on the table. */
  private boolean isRemark(Marker marker) {
    return REMARK
        .matcher(body.after(marker.end()).until(marker.end() + LONGEST_REMARK).text())
        .find();
  }

  /**
   * 2.100%完成整改, 3.3个园区开工: a paragraph that begins with the next number of a list is its next item,
   * whatever figure it begins with.
   */
  private Optional<Marker> nextInTurn(Passage rest) {
    char first = rest.charAt(0);
    if (first < '1'
        || first > '9'
        || !clean.startsParagraph(rest.start())
        || open.hasSeen(NumberingStyle.DECIMAL_2)) {
      return Optional.empty();
    }
    return open.sibling(NumberingStyle.ARABIC_DOT)
        .flatMap(before -> NumberingStyle.counted(rest, before.ordinal() + 1));
  }

  private boolean isRead(NumberingStyle style) {
    return switch (style) {
      case VOLUME, PART, SECTION -> articles || chapters;
      case ARTICLE, NAMED -> articles;
      case CIRCLED -> circled;
      default -> true;
    };
  }

  /** What is numbered in a box is a part of the item above it; the box ends where that one does. */
  private boolean goesOn(Marker marker) {
    return open.deepest().isEmpty() || open.isNextSibling(marker);
  }

  private boolean insideParenthesis(int at) {
    int start = brackets.parenthesisStart(at);
    return start >= 0 && start != at;
  }

  private boolean mayStand(Marker marker) {
    int at = marker.start();
    if (at == body.start() || clean.startsParagraph(at)) {
      return true;
    }
    if (marker.style() == NumberingStyle.ARTICLE) {
      return articleStands(at, marker.ordinal());
    }
    if (LINES_ONLY.contains(marker.style())) {
      return false;
    }
    // At the beginning of a wrapped line only the very next number is an item's.
    if (clean.startsLine(at) && !marker.style().isDecimal() && open.isNextSibling(marker)) {
      return true;
    }
    if (marker.style().isDecimal() && NumberingStyle.isCounted(clean.text().charAt(marker.end()))) {
      return false;
    }
    char before = clean.text().charAt(at - 1);
    return SENTENCE_ENDS.indexOf(before) >= 0 || followsHeading(marker);
  }

  /**
   * Where lines were joined, an article stands behind a sentence or the units of the one before,
   * the first one behind the title of its paper. Behind 》 or the number of a paper (《甲条例》第三条) it is
   * one that the sentence names; that it is the next in turn is looked at elsewhere.
   */
  private boolean articleStands(int at, int ordinal) {
    if (ordinal == 1) {
      return body.until(at).after(at - LONGEST_TITLE_END).find(TITLE_BEFORE).isPresent();
    }
    int opened = clean.text().charAt(at - 1) == '）' ? brackets.partner(at - 1) : -1;
    boolean units = opened > 0 && clean.text().charAt(opened - 1) != '》';
    return units || clean.text().charAt(at - 1) == '。';
  }

  /**
   * The first child may follow its parent's heading with nothing between; its number is 1, or the
   * next where numbers run on over the chapters.
   */
  private boolean followsHeading(Marker marker) {
    Optional<Marker> above = open.deepest();
    boolean first = marker.ordinal() == 1 || open.followsLast(marker);
    if (!first || above.isEmpty() || marker.style() == NumberingStyle.CHAPTER) {
      return false;
    }
    Marker parent = above.get();
    boolean child = marker.style().compareTo(parent.style()) > 0;
    int gap = marker.start() - parent.end();
    return child
        && gap > 0
        && gap <= LONGEST_HEADING
        && clean.text().substring(parent.end(), marker.start()).indexOf('。') < 0;
  }

  private boolean isNext(Marker marker) {
    Optional<Marker> sibling = open.sibling(marker.style());
    boolean line = clean.startsParagraph(marker.start());
    if (sibling.isPresent()) {
      int step = marker.ordinal() - sibling.get().ordinal();
      boolean restart = marker.ordinal() == 1 && clean.startsParagraph(marker.start());
      boolean gap = line && step >= 0 && step <= widest(marker);
      return step == 1 || gap || restart || isChapterLine(marker);
    }
    if (marker.style().isDecimal() && !open.belongsToChapter(marker)) {
      return false;
    }
    boolean part = marker.style().isDecimal() && marker.style() != NumberingStyle.CHAPTER;
    return marker.ordinal() == 1
        || open.followsLast(marker)
        || (line && part)
        || (line && open.skips(marker))
        || (!open.hasSeen(marker.style())
            && clean.startsLine(marker.start())
            && cutLists.beginsAt(marker))
        || isChapterLine(marker);
  }

  /** A number printed twice, or left out; of a cut copy many may be missing. */
  private static int widest(Marker marker) {
    return marker.style().isDecimal() ? 2 : WIDEST_GAP;
  }

  /** 六、工作措施 on a line of its own, whatever the number before it: it heads a chapter. */
  private boolean isChapterLine(Marker marker) {
    int end = clean.nextParagraph(marker.start(), body.end());
    return marker.style() == NumberingStyle.HAN_COMMA
        && clean.startsParagraph(marker.start())
        && end < body.end()
        && CHAPTER_LINE.matches(body.after(marker.end()).until(end).text());
  }

  private void accept(Marker marker) {
    boxed = false;
    behindTable = false;
    found.add(open.add(marker));
  }
}
