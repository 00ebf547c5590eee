package org.zhengmai.loader.document;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.zhengmai.loader.pattern.Pattern;
import org.zhengmai.loader.source.Passage;

/**
 * Finds what looks like the head of a document: a title with a number, with addressees, below
 * another paper's day, or by itself.
 */
final class HeadFinder {

  /** Where a paper would name its annex; longer ones are books. */
  private static final int LONGEST_PAPER = 100_000;

  /** 二〇九九年十二月三十一日, and a blank or two. */
  private static final int LONGEST_DAY = 14;

  private static final int FARTHEST_FORWARDED = 3000;

  private static final int LONGEST_HANDING_OUT = 60;

  /** Behind the name: 》，现转发给你们; 》已经市政府同意，印发给你们, with 现将 before it. */
  private static final Pattern HANDS_OUT =
      Pattern.compile(
          "现[^。；]{0,12}(转发|印发|批转|下发)(给)?你"
              + "|^》，?(业?已经?[^。；]{2,20}(同意|批准|通过))?，?(予以)?(转发|印发|批转|下发)(给)?你");

  /** 市水利局关于…的意见要求: a sentence that names a paper, where print has wrapped it. */
  private static final Pattern GOES_ON =
      Pattern.compile("^((要求|精神|规定|部署)([，。；和及与、]|要求|精神|部署|执行)|(有关|等)(文件|要求|规定|精神|部署|内容))");

  private static final int LONGEST_ADDRESS = 160;

  private static final int LONGEST_WORD = 8;

  private static final Pattern LETTERHEAD = Pattern.compile("\\p{Han}{4,40}文件$");

  private HeadFinder() {}

  /** Every head of a text, in order; a page may print that of one document again and again. */
  static List<DocumentHead> findIn(Passage all, Brackets brackets) {
    List<NumberMention> numbers =
        NumberMention.findIn(all).stream()
            .filter(number -> !brackets.inTitle(number.passage().start()))
            .toList();
    Map<Integer, NumberMention> starting = new HashMap<>();
    Map<Integer, NumberMention> ending = new HashMap<>();
    for (NumberMention number : numbers) {
      starting.putIfAbsent(number.passage().start(), number);
      ending.putIfAbsent(number.passage().end(), number);
    }
    return TitleFinder.findIn(all, brackets).stream()
        .flatMap(title -> head(all, title, starting, ending, brackets).stream())
        .toList();
  }

  private static Optional<DocumentHead> head(
      Passage all,
      TitleMention title,
      Map<Integer, NumberMention> starting,
      Map<Integer, NumberMention> ending,
      Brackets brackets) {
    Optional<NumberMention> before = Optional.ofNullable(ending.get(title.start()));
    Optional<NumberMention> after = Optional.ofNullable(starting.get(title.end()));
    Optional<NumberMention> bracketed =
        bracketed(all, title, Optional.ofNullable(starting.get(title.end() + 1)), brackets);
    Optional<NumberMention> number = after.or(() -> before).or(() -> bracketed);
    int bodyStart =
        after
            .map(n -> n.passage().end())
            .or(() -> bracketed.map(n -> n.passage().end() + 1))
            .orElse(title.end());
    Optional<Passage> addressees = Addressees.at(all, title.end(), bodyStart);
    if (number.isEmpty()
        && addressees.isEmpty()
        && !title.standsAlone(all)
        && !followsDay(all, title)) {
      return Optional.empty();
    }
    boolean bare = number.isEmpty() && addressees.isEmpty();
    boolean namesOther =
        (bare && all.after(bodyStart).until(bodyStart + LONGEST_WORD).find(GOES_ON).isPresent())
            || (bracketed.isPresent() && GroundList.has(all, title.start()));
    if (namesOther
        || (number.isEmpty() && title.issuer().isEmpty() && isHandedOutAbove(all, title))) {
      return Optional.empty();
    }
    int start = before.map(n -> letterhead(all, n.passage().start())).orElse(title.start());
    return Optional.of(
        new DocumentHead(start, title, number, addressees.map(Passage::end).orElse(bodyStart)));
  }

  /**
   * A title on a line of its own right below the day of another paper; not that of an annex, which
   * the paper has named before.
   */
  private static boolean followsDay(Passage all, TitleMention title) {
    int start = title.start();
    boolean line =
        all.clean().startsParagraph(start)
            && (title.end() >= all.end() || all.clean().startsParagraph(title.end()));
    Passage above = all.until(start).after(start - LONGEST_DAY);
    boolean day =
        line
            && PrintedDate.findIn(above).stream()
                .map(PrintedDate::passage)
                .anyMatch(date -> date.end() == start && all.clean().startsParagraph(date.start()));
    return day && !isNamedAbove(all, title);
  }

  /** The title itself ends the search, so no more than the reach is looked through. */
  private static boolean isNamedAbove(Passage all, TitleMention title) {
    int from = Math.max(all.start(), title.start() - LONGEST_PAPER);
    return all.clean().text().indexOf(title.passage().text(), from) < title.start();
  }

  /** 甲局《关于乙的报告》已经同意，现转发给你们: a paper that the one above prints below itself. */
  private static boolean isHandedOutAbove(Passage all, TitleMention title) {
    int from = Math.max(all.start(), title.start() - FARTHEST_FORWARDED);
    String above = all.clean().text().substring(from, title.start());
    int named = above.lastIndexOf(title.passage().text() + "》");
    int end = from + named + title.passage().length();
    return named >= 0
        && all.after(end)
            .until(Math.min(title.start(), end + LONGEST_HANDING_OUT))
            .find(HANDS_OUT)
            .isPresent();
  }

  /**
   * A number in a parenthesis behind the title, where both have a line of their own, or the line
   * goes on with those to whom the paper is sent.
   */
  private static Optional<NumberMention> bracketed(
      Passage all, TitleMention title, Optional<NumberMention> within, Brackets brackets) {
    boolean opens = title.end() < all.end() && all.clean().text().charAt(title.end()) == '（';
    int closing = opens ? brackets.partner(title.end()) : -1;
    boolean line =
        closing > 0
            && (closing + 1 >= all.end()
                || all.clean().startsLine(closing + 1)
                || all.after(closing + 1)
                    .until(closing + LONGEST_ADDRESS)
                    .find(Addressees.NAMED)
                    .isPresent())
            && (all.clean().startsLine(title.start()) || title.start() == all.start());
    return within.filter(n -> line && n.passage().end() == closing);
  }

  private static int letterhead(Passage all, int number) {
    int line = GroundList.lineBefore(all, number);
    boolean head = line >= all.start() && LETTERHEAD.matches(all.after(line).until(number).text());
    return head ? line : number;
  }
}
