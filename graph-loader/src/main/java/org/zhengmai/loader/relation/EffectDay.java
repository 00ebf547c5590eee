package org.zhengmai.loader.relation;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.zhengmai.loader.document.ChineseNumber;
import org.zhengmai.loader.document.DocumentText;
import org.zhengmai.loader.document.PrintedDate;
import org.zhengmai.loader.extract.CitationFinding;
import org.zhengmai.loader.pattern.Matcher;
import org.zhengmai.loader.pattern.Pattern;
import org.zhengmai.loader.source.Passage;

/**
 * The day on which a document ends or changes another: the day that it says (自2099年3月1日起废止;
 * 自…起施行，…同时废止; 自印发之日起30日后施行), else the day under its own signature.
 */
public final class EffectDay {

  /** Up to the verb: what comes behind it is of something else. */
  private static final Pattern VERB = Pattern.compile("废止|失效|停止执行|停止施行|不再执行|修改|修订|调整");

  /** More titles, and what a parenthesis says of them: （2090年3月4日修订）. */
  private static final String MORE = "^(（[^（）]{0,60}）|[、和及]|以及|《[^《》]{1,120}》)*";

  private static final Pattern TITLES = Pattern.compile(MORE);

  /** Behind the day on which a document comes into force, the end of another is on that day. */
  private static final Pattern WITH_IT = Pattern.compile("同时|" + MORE + "(予以|相应|即行|均|一并)*(废止|失效)");

  private static final Pattern COMES_INTO_FORCE = Pattern.compile("起(正式|开始)?(施行|实施|执行|生效|实行)");

  private static final Pattern LATER =
      Pattern.compile(
          "自(印发|公布|发布|颁布)之日起(满)?(?P<days>[0-9〇一二两三四五六七八九十百]{1,4})(日|天)后?(起)?(施行|实施|执行|生效)");

  private EffectDay() {}

  /**
   * The day that the document says, else its own.
   *
   * @param document the document that ends or changes a paper
   * @param citation its naming of that paper
   * @return empty where it says none and has no date
   */
  public static Optional<LocalDate> of(DocumentText document, CitationFinding citation) {
    NamedPaper paper = new NamedPaper(document, citation, false);
    return behind(document, citation, paper)
        .or(() -> together(paper))
        .or(() -> later(document, paper))
        .or(document::date);
  }

  /** 《…》自2099年3月1日起废止. */
  private static Optional<LocalDate> behind(
      DocumentText document, CitationFinding citation, NamedPaper paper) {
    Matcher titles = TITLES.matcher(paper.after());
    int from = titles.find() ? titles.end() : 0;
    Matcher verb = VERB.matcher(paper.after());
    if (!verb.find(from)) {
      return Optional.empty();
    }
    int end = citation.mention().end();
    Passage between = document.whole().after(end + from).until(end + verb.start());
    return last(PrintedDate.findIn(between)).map(PrintedDate::date);
  }

  /** 本办法自2099年3月1日起施行，《…》同时废止, in one sentence or two. */
  private static Optional<LocalDate> together(NamedPaper paper) {
    if (!WITH_IT.matcher(paper.after()).find()) {
      return Optional.empty();
    }
    Passage before = paper.window();
    return last(PrintedDate.findIn(before).stream()
            .filter(date -> startsSomething(before, date))
            .toList())
        .map(PrintedDate::date);
  }

  private static boolean startsSomething(Passage before, PrintedDate date) {
    Matcher matcher = COMES_INTO_FORCE.matcher(before.after(date.passage().end()).text());
    return matcher.find() && matcher.start() == 0;
  }

  /** 本办法自印发之日起30日后施行，《…》同时废止. */
  private static Optional<LocalDate> later(DocumentText document, NamedPaper paper) {
    Matcher matcher = LATER.matcher(paper.window().text());
    return WITH_IT.matcher(paper.after()).find() && matcher.find()
        ? document.date().flatMap(day -> days(matcher).map(day::plusDays))
        : Optional.empty();
  }

  private static Optional<Long> days(Matcher matcher) {
    OptionalInt days = ChineseNumber.parse(Objects.requireNonNull(matcher.group("days")));
    return days.isPresent() ? Optional.of((long) days.getAsInt()) : Optional.empty();
  }

  private static Optional<PrintedDate> last(List<PrintedDate> dates) {
    return dates.isEmpty()
        ? Optional.<PrintedDate>empty()
        : Optional.of(dates.get(dates.size() - 1));
  }
}
