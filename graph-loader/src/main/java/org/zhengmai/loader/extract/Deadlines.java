package org.zhengmai.loader.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.zhengmai.loader.block.Item;
import org.zhengmai.loader.document.Brackets;
import org.zhengmai.loader.pattern.Pattern;
import org.zhengmai.loader.source.Passage;

/**
 * Reads by when a task is to be done: 2025年12月, 2099年9月底前, 9月底前 (of the document's year), 2100年三季度,
 * 2099年上半年, 2025年底前, “十四五”末. 持续推进 and 长期坚持 are no dates.
 */
final class Deadlines {

  private static final Rule COLUMN = new Rule("deadline-column", 1);
  private static final Rule LABEL = new Rule("deadline-label", 1);
  private static final Rule SENTENCE = new Rule("deadline-sentence", 1);

  private static final String DATE = DueDay.WORDS;

  /** What may stand around the date behind a label: 2099年底前完成，并长期坚持; 立即启动，6月底前完成. */
  private static final Pattern AROUND =
      Pattern.compile(
          "^(于|在|\\p{Han}{2,8}，)?(?P<date>"
              + DATE
              + ")(前)?(基本|全面|全部|总体)?(完成|建成投用|建成投入使用|建成|完工|竣工|投用|投入使用|交付使用|取得\\p{Han}{2,6}|见效|到位)?((年度|全部)?(任务|工作|整改)|并\\p{Han}{2,10})?([，；、（].*)?$");

  /** 4月底前完成修订，汛前完成排查; 6月底前完成主体工程，9月底前通车: the first is the day of one step. */
  private static final Pattern LATER_DATE =
      Pattern.compile(
          "^[^。；]{2,120}，[^，。；（]{0,12}前(基本|全面|全部)?(完成|建成|实现|出台|启动|投用|开展|报送|印发|上线|形成)"
              + "|^[^。；（]{2,120}?([^比较与0-9][0-9]{4}年|[^每][0-9]{1,2}月(底|末|[0-9]{1,2}日)?(前|之前)?[^份]|年底前?|季度)[^。；]{0,12}(完|建|通|投|交|封|启|开|上|获|出|进|见|达|实)"
              + "|^[^。；（]{2,120}?(，[0-9]{4}年(继续)?[压减降]|[，；、][^，；、。确保]{0,6}(次年|明年)|[，；](第?[一二三四]季度|[上下]半年))"
              // What is only the ground for the rest, or goes on all the year.
              + "|^[^。；，]{2,60}((基础|前提)[上下]|并(全年|每月|每季|持续|长期))");

  private static final Pattern ALL_DONE =
      Pattern.compile("^(?P<date>" + DATE + ")(前)?(全面|全部)?完成[，；]");

  /** Any date. */
  private static final Pattern ANY = Pattern.compile(DATE);

  private static final Pattern YEAR = Pattern.compile("^[0-9]{4}年");

  private static final Pattern YEAR_MONTH =
      Pattern.compile(
          "(迎接?|围绕|为|配合|筹备|筹办|承办|衔接|对标|根据|按照|结合)?[0-9]{4}年([0-9]{1,2}月(底|末|[0-9]{1,2}日|[上中下]旬|初)?|第?[一二三四1-4]季度末?|[上下]半年)"
              + "(之?前|以前|[^，。；]{0,10}"
              + MonthBase.STEPS
              + ")");

  private static final int YEAR_LENGTH = 4;

  /** The year of a section's works; 到2100年 is a term. */
  private static final Pattern ANY_YEAR = Pattern.compile("[0-9]{4}(年|[—~-])");

  /** The one sentence with those who do it first: 由甲局牵头，会同乙局，6月底前建成…. */
  private static final Pattern BEHIND_UNITS =
      Pattern.compile(
          "^由[^。；，]{2,60}(牵头|负责)(，[^。；，]{2,60}){0,3}，(?P<date>"
              + DATE
              + ")，?(全面|全部|基本)?(完成|实现|建成|建立|出台|制定|启动|印发|编制)[^。；，]{2,60}。?$");

  /** The second of two sentences says who does it: 修好道路。由甲局牵头，乙局配合，年底前完成。 */
  private static final Pattern THEN_UNITS =
      Pattern.compile(
          "^[^。]{2,200}。由[^。；，]{2,60}(牵头|负责)，([^。；]{2,80}(配合|参与|协助)，)?(?P<date>"
              + DATE
              + ")(前)?(基本|全面|全部)?完成。?$");

  private static final String THEN_BY = "。由";

  /** A sentence that dates the item's whole work, not a part of it. */
  private static final Pattern WHOLE_WORK =
      Pattern.compile(
          "(此|本|该)项?(工作|任务|项工作|项任务)([^。；]{2,80}?，)?(要|应|须|计划|力争|确保)?(于|在)?(?P<date>"
              + DATE
              + ")(前)?(全面|全部)?完成");

  /** What parts the days of a cell that says nothing else. */
  private static final Pattern BETWEEN_DAYS = Pattern.compile("(<br/?>|[、，；/])*");

  private static final String SIGNS = "月季年底末";

  private final OptionalInt documentYear;
  private final Brackets brackets;

  Deadlines(OptionalInt documentYear, Brackets brackets) {
    this.documentYear = documentYear;
    this.brackets = brackets;
  }

  /** Reads the cell of a deadline column. */
  Optional<DeadlineFinding> ofCell(Passage cell) {
    return whole(cell, COLUMN).or(() -> labelled(cell, COLUMN));
  }

  /** The same for the items of a section that names a year of its own: 2100年度重点任务. */
  Deadlines below(List<Item> sections) {
    for (int i = sections.size() - 1; i >= 0; i--) {
      List<Passage> years =
          sections.get(i).heading().stream()
              .flatMap(heading -> heading.findAll(ANY_YEAR, Passage.Match::whole).stream())
              .toList();
      if (years.size() == 1) {
        int year = Integer.parseInt(years.get(0).sub(0, YEAR_LENGTH).text());
        return new Deadlines(OptionalInt.of(year), brackets);
      }
      if (years.size() > 1) {
        return this;
      }
    }
    return this;
  }

  /** Reads what a label in the item announces, else the sentence that dates all of it. */
  Optional<DeadlineFinding> of(Passage text) {
    return LabelledLists.find(text, brackets).stream()
        .filter(list -> list.label().role().isEmpty())
        .flatMap(list -> labelled(list.content(), LABEL).stream())
        .findFirst()
        .or(() -> mayHaveDate(text) ? ofSentences(text) : Optional.empty());
  }

  private Optional<DeadlineFinding> ofSentences(Passage text) {
    return ofSentence(text, WHOLE_WORK)
        .or(
            () ->
                DoneSentences.ALL.stream()
                    .flatMap(done -> ofSentence(text, done).stream())
                    .findFirst())
        .or(() -> text.startsWith("由") ? ofSentence(text, BEHIND_UNITS) : Optional.empty())
        .or(() -> isWithoutDate(text) ? ofSentence(text, THEN_UNITS) : Optional.empty())
        .or(
            () ->
                UnitTerms.in(text, brackets).stream()
                    .flatMap(term -> whole(term, SENTENCE).stream())
                    .filter(this::isAhead)
                    .findFirst());
  }

  /** Whether the first of two sentences names no day, so that the one behind it holds for both. */
  private static boolean isWithoutDate(Passage text) {
    int stop = text.text().indexOf(THEN_BY);
    return stop > 0 && text.sub(0, stop).find(ANY).isEmpty();
  }

  /** Whether any word of a date stands there, without which no pattern need be tried. */
  private static boolean mayHaveDate(Passage text) {
    String words = text.text();
    for (int i = 0; i < words.length(); i++) {
      if (SIGNS.indexOf(words.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  private Optional<DeadlineFinding> labelled(Passage content, Rule rule) {
    List<Passage> dates = content.findAll(ANY, Passage.Match::whole);
    if (dates.size() > 1 && content.text().indexOf('每') >= 0) {
      // 每年6月底前、12月底前 comes again.
      return Optional.empty();
    }
    if (dates.size() > 1) {
      return WrittenTerms.of(content)
          .flatMap(term -> written(content, term, rule))
          .or(() -> latest(content, dates, rule))
          .or(() -> lastOf(content, dates, rule));
    }
    return content.findAll(AROUND, match -> match.group("date").orElseThrow()).stream()
        .flatMap(date -> whole(date, rule).stream())
        .findFirst()
        .or(() -> WrittenTerms.of(content).flatMap(term -> written(content, term, rule)));
  }

  /** 6月 over 9月 in one cell, and nothing else: the steps of one work, done with the latest. */
  private Optional<DeadlineFinding> latest(Passage content, List<Passage> dates, Rule rule) {
    if (!areAll(content, dates)) {
      return Optional.empty();
    }
    OptionalInt year = documentYear;
    List<DeadlineFinding> days = new ArrayList<>();
    for (Passage date : dates) {
      year = date.find(YEAR).isPresent() ? year(List.of(date)) : year;
      new Deadlines(year, brackets).whole(date, rule).ifPresent(days::add);
    }
    return days.size() < dates.size() || !areInOrder(dates, days)
        ? Optional.empty()
        : days.stream().max(Comparator.comparing(DeadlineFinding::lastDay));
  }

  /** 12月, 3月: in which year the second is nobody tells. */
  private static boolean areInOrder(List<Passage> dates, List<DeadlineFinding> days) {
    return IntStream.range(1, days.size())
        .filter(i -> dates.get(i).find(YEAR).isEmpty())
        .noneMatch(i -> days.get(i).lastDay().isBefore(days.get(i - 1).lastDay()));
  }

  private static boolean areAll(Passage content, List<Passage> dates) {
    StringBuilder rest = new StringBuilder();
    int from = content.start();
    for (Passage date : dates) {
      rest.append(content.after(from).until(date.start()).text());
      from = date.end();
    }
    return BETWEEN_DAYS.matches(rest + content.after(from).text());
  }

  /** The latest year that is said. */
  private static OptionalInt year(List<Passage> dates) {
    return dates.stream()
        .flatMap(date -> date.find(YEAR).stream())
        .mapToInt(named -> Integer.parseInt(named.sub(0, YEAR_LENGTH).text()))
        .max();
  }

  /** 9月底前基本完成，12月底前全面完成: the last day is the term; a year said before holds for it. */
  private Optional<DeadlineFinding> lastOf(Passage content, List<Passage> dates, Rule rule) {
    Passage last = dates.get(dates.size() - 1);
    Passage clause = content.after(clauseStart(content, last));
    OptionalInt year = year(dates);
    boolean own = year.isEmpty() || last.find(YEAR).isPresent();
    Deadlines dated = own ? this : new Deadlines(year, brackets);
    return clause.findAll(AROUND, match -> match.group("date").orElseThrow()).stream()
        .flatMap(date -> dated.whole(date, rule).stream())
        .findFirst()
        // 9月底前完成，年底前开展检查: what comes behind is no part of the work.
        .or(
            () ->
                content.findAll(ALL_DONE, match -> match.group("date").orElseThrow()).stream()
                    .flatMap(date -> whole(date, rule).stream())
                    .findFirst());
  }

  private static int clauseStart(Passage content, Passage date) {
    String text = content.clean().text();
    int start = date.start();
    while (start > content.start() && "，；、。".indexOf(text.charAt(start - 1)) < 0) {
      start--;
    }
    return start;
  }

  private Optional<DeadlineFinding> written(Passage raw, WrittenTerms term, Rule rule) {
    OptionalInt year = term.year().isPresent() ? term.year() : documentYear;
    return new DueDay(year).of(term.words()).map(day -> new DeadlineFinding(raw, day, rule));
  }

  private Optional<DeadlineFinding> ofSentence(Passage text, Pattern pattern) {
    return text.findAll(pattern, match -> match.group("date").orElseThrow()).stream()
        .filter(date -> text.after(date.end()).find(LATER_DATE).isEmpty())
        .flatMap(date -> dated(text, date).whole(date, SENTENCE).stream())
        .filter(this::isAhead)
        .findFirst();
  }

  /** 2100年3月底前开工，12月底前完成: the year that a sentence names holds for its later months. */
  private Deadlines dated(Passage text, Passage date) {
    Passage before = text.until(date.start());
    Passage sentence = before.after(before.start() + 1 + lastStop(before.text()));
    return sentence.findAll(YEAR_MONTH, Passage.Match::whole).stream()
        .filter(named -> named.find(YEAR).isPresent())
        .reduce((earlier, later) -> later)
        .map(named -> new Deadlines(year(List.of(named)), brackets))
        .filter(named -> named.documentYear.orElse(0) >= documentYear.orElse(0))
        .orElse(this);
  }

  private static int lastStop(String text) {
    return Math.max(text.lastIndexOf('。'), text.lastIndexOf('；'));
  }

  /** What is to be done lies not before the paper's own year. */
  private boolean isAhead(DeadlineFinding date) {
    return documentYear.isEmpty() || date.by().getYear() >= documentYear.getAsInt();
  }

  private Optional<DeadlineFinding> whole(Passage raw, Rule rule) {
    return new DueDay(documentYear).of(raw.text()).map(day -> new DeadlineFinding(raw, day, rule));
  }
}
