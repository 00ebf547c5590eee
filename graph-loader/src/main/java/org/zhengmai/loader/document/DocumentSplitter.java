package org.zhengmai.loader.document;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.zhengmai.loader.pattern.Pattern;
import org.zhengmai.loader.source.CleanText;
import org.zhengmai.loader.source.Passage;

/**
 * Tells the documents of a source apart by their heads: a title above its text, mostly with a
 * number before or after it. A gazette prints one document after another without more than that; a
 * saved web page prints the title of one document several times.
 */
public final class DocumentSplitter {

  /** Shorter text before the first head is its letterhead, or what a web page puts around. */
  private static final int SHORTEST_HEADLESS = 400;

  private static final int FEWEST_SENTENCES = 3;

  /** 二〇九九年十二月三十一日, and a blank or two. */
  /** Where a paper would name its annex; longer ones are books. */
  private static final int LONGEST_PAPER = 100_000;

  private static final int LONGEST_DAY = 14;

  private static final int FARTHEST_FORWARDED = 3000;
  private static final int LONGEST_HANDING_OUT = 60;

  private static final Pattern HANDS_OUT = Pattern.compile("现[^。；]{0,12}(转发|印发|批转|下发)(给)?你");

  private static final int LONGEST_ADDRESS = 160;

  private static final Pattern GENERIC =
      Pattern.compile("(自治区|自治州|省|市|区|县|州|旗|盟)(人民政府|政府|行政公署|行署|委)(办公厅|办公室)?");

  /** A table of tasks may have no sentence, but a column of those who answer for them. */
  private static final Pattern ANSWERS = Pattern.compile("(责任|牵头|配合|主办)(单位|部门|科室)");

  /** What a list of contents prints between two titles: number, dots, page, a heading. */
  private static final int LONGEST_ENTRY = 160;

  private static final Pattern MARKS = Pattern.compile("[^\\p{Han}0-9A-Za-z]");

  private static final Pattern LETTERHEAD = Pattern.compile("\\p{Han}{4,40}文件$");

  private DocumentSplitter() {}

  /** The documents of a source, in order. Every source has at least one. */
  public static List<DocumentText> split(CleanText clean) {
    Brackets brackets = Brackets.of(clean.text());
    Passage all = clean.all();
    List<Head> heads = withMastheads(all, merged(all, withoutContents(all, heads(all, brackets))));
    List<DocumentText> documents = new ArrayList<>();
    int first = heads.isEmpty() ? all.end() : heads.get(0).start();
    boolean headless = heads.isEmpty() || isDocument(all.until(first));
    if (headless) {
      addHeadless(all.until(first), brackets, documents);
    }
    for (int i = 0; i < heads.size(); i++) {
      int from = i == 0 && !headless ? all.start() : heads.get(i).start();
      int to = i + 1 < heads.size() ? heads.get(i + 1).start() : all.end();
      Passage part = new Passage(clean, from, to);
      List<Integer> others = HeadlessStart.findIn(part, heads.get(i).bodyStart());
      int end = others.isEmpty() ? to : others.get(0);
      documents.add(document(part.until(end), heads.get(i), brackets));
      if (end < to) {
        addHeadless(part.after(end), brackets, documents);
      }
    }
    return documents;
  }

  /** Papers without head, one after another. */
  private static void addHeadless(Passage part, Brackets brackets, List<DocumentText> documents) {
    int from = part.start();
    for (int next : HeadlessStart.findIn(part, from)) {
      documents.add(HeadlessDocument.read(part.after(from).until(next), brackets));
      from = next;
    }
    documents.add(HeadlessDocument.read(part.after(from), brackets));
  }

  /** Navigation and metadata have no sentences and say who answers for nothing, however long. */
  private static boolean isDocument(Passage before) {
    long sentences = before.text().chars().filter(c -> c == '。').count();
    boolean says = sentences >= FEWEST_SENTENCES || before.find(ANSWERS).isPresent();
    return (before.length() >= SHORTEST_HEADLESS && says) || HeadlessStart.isReport(before);
  }

  private static List<Head> heads(Passage all, Brackets brackets) {
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

  private static Optional<Head> head(
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
    if (number.isEmpty() && title.issuer().isEmpty() && isHandedOutAbove(all, title)) {
      return Optional.empty();
    }
    int start = before.map(n -> letterhead(all, n.passage().start())).orElse(title.start());
    return Optional.of(
        new Head(start, title, number, addressees.map(Passage::end).orElse(bodyStart)));
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
    int line = number;
    do {
      line--;
    } while (line > all.start() && !all.clean().startsParagraph(line));
    boolean head = line >= all.start() && LETTERHEAD.matches(all.after(line).until(number).text());
    return head ? line : number;
  }

  /**
   * Without the titles of a gazette's contents: each comes again behind, and nothing but the next
   * stands between them.
   */
  private static List<Head> withoutContents(Passage all, List<Head> heads) {
    Deque<Head> kept = new ArrayDeque<>();
    Set<String> later = new HashSet<>();
    for (int i = heads.size() - 1; i >= 0; i--) {
      Head head = heads.get(i);
      boolean listed =
          later.contains(head.words())
              && !heads.get(i + 1).words().equals(head.words())
              && heads.get(i + 1).start() - head.bodyStart() < LONGEST_ENTRY
              && all.after(head.bodyStart()).until(heads.get(i + 1).start()).text().indexOf('。')
                  < 0;
      if (!listed) {
        kept.addFirst(head);
      }
      later.add(head.words());
    }
    return List.copyOf(kept);
  }

  /**
   * A title or number that comes twice in a row belongs to one document, and the later is its head;
   * but a whole text in between shows that the document was printed twice.
   */
  private static List<Head> merged(Passage all, List<Head> heads) {
    List<Head> merged = new ArrayList<>();
    for (Head head : heads) {
      Head last = merged.isEmpty() ? null : merged.get(merged.size() - 1);
      if (last != null
          && last.isSameAs(head)
          && head.start() - last.bodyStart() < SHORTEST_HEADLESS
          && !isSigned(all, last, head)) {
        merged.set(merged.size() - 1, head.from(last));
      } else {
        merged.add(head);
      }
    }
    return merged;
  }

  /** All heads with what is printed above them. */
  private static List<Head> withMastheads(Passage all, List<Head> heads) {
    List<Head> whole = new ArrayList<>();
    int floor = all.start();
    for (Head head : heads) {
      whole.add(head.startingAt(Masthead.start(all, head.start(), floor)));
      floor = head.bodyStart();
    }
    return whole;
  }

  /** Whether a paper, however short, was signed between two heads: then they are of two papers. */
  private static boolean isSigned(Passage all, Head one, Head next) {
    if (next.start() <= one.bodyStart()) {
      return false;
    }
    Passage between = all.after(one.bodyStart()).until(next.start());
    boolean signed =
        Signature.findIn(between, one.title().issuer(), Optional.of(one.title().passage()))
            .isPresent();
    return between.text().indexOf('。') >= 0 && (signed || Signature.loneDate(between).isPresent());
  }

  private static DocumentText document(Passage whole, Head head, Brackets brackets) {
    Passage body = whole.after(head.bodyStart());
    Optional<Passage> titled = head.title().issuer();
    Optional<Signature> signature =
        Signature.findIn(body, titled, Optional.of(head.title().passage()));
    Metadata metadata = Metadata.above(whole, head.bodyStart());
    return new DocumentText(
        whole,
        Optional.of(head.title().words()),
        issuer(issuer(titled, signature.map(Signature::issuer)), metadata.issuer()),
        joint(head.title(), signature),
        head.number().or(metadata::number),
        signature
            .map(Signature::date)
            .or(() -> Signature.headDate(body))
            .or(() -> Signature.ordersDate(whole))
            .or(() -> Signature.loneDate(body))
            .or(metadata::issued),
        body,
        DocumentType.ofTitle(head.title().passage().text()),
        brackets);
  }

  /** Those behind the first in the title; where it names one or none, those of the signature. */
  private static List<Passage> joint(TitleMention title, Optional<Signature> signature) {
    if (!title.joint().isEmpty() || signature.isEmpty()) {
      return title.joint();
    }
    String signer = signature.get().issuer().text();
    boolean same = title.issuer().map(named -> signer.endsWith(named.text())).orElse(true);
    return same ? signature.get().joint() : List.of();
  }

  /** 县人民政府 in the title is told more fully by the signature or the page: 甲县人民政府. */
  private static Optional<Passage> issuer(Optional<Passage> titled, Optional<Passage> other) {
    boolean fuller =
        titled.isPresent()
            && other.isPresent()
            && GENERIC.matches(titled.get().text())
            && inShort(other.get()).endsWith(inShort(titled.get()));
    return fuller ? other : titled.or(() -> other);
  }

  /** 区政府 is what 甲区人民政府 is called. */
  private static String inShort(Passage issuer) {
    return issuer.text().replace("人民政府", "政府");
  }

  /** Where a document begins, and what stands there. */
  private record Head(
      int start, TitleMention title, Optional<NumberMention> number, int bodyStart) {

    boolean isSameAs(Head other) {
      boolean sameTitle = words().equals(other.words()) || isShortOf(other);
      boolean sameNumber =
          number.isPresent() && canonical().isPresent() && canonical().equals(other.canonical());
      return sameTitle || sameNumber;
    }

    /** A page's title line leaves out the issuer, or puts the page's own words before it. */
    private boolean isShortOf(Head other) {
      String own = words();
      String next = other.words();
      boolean longer = own.length() > next.length();
      return (longer ? own.endsWith(next) : next.endsWith(own))
          && (longer ? title.issuer().isPresent() : title.issuer().isEmpty())
          && number.isEmpty();
    }

    /** The title without its marks, which a page may lose: （2099—2101年） becomes （20992101年）. */
    private String words() {
      return MARKS.matcher(title.passage().text()).replaceAll("");
    }

    private Optional<String> canonical() {
      return number.flatMap(NumberMention::number).map(DocumentNumber::canonical);
    }

    Head startingAt(int place) {
      return new Head(place, title, number, bodyStart);
    }

    /** The later of two is the head of the text; the one with more marks was printed better. */
    Head from(Head earlier) {
      boolean better =
          words().equals(earlier.words())
              && earlier.title.passage().length() > title.passage().length();
      TitleMention own = better ? earlier.title : title;
      return new Head(earlier.start, own, number.or(earlier::number), bodyStart);
    }
  }
}
