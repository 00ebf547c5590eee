package org.zhengmai.loader.block;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.zhengmai.loader.document.Brackets;
import org.zhengmai.loader.document.DocumentText;
import org.zhengmai.loader.pattern.Pattern;
import org.zhengmai.loader.source.Passage;

/** Reads the outline of a document. Holds no state between calls. */
public final class OutlineParser {

  /** What comes behind the last item of any document. */
  private static final Pattern TAIL =
      Pattern.compile(
          "(本\\p{Han}{1,8}自[^。；]{1,40}(施行|实施|执行|生效)|抄送：|抄报：|（此件\\p{Han}{2,8}）|附件：|附：|附件[0-9]?[.:：]"
              + "|附件[0-9]{1,2}([^.:：所中明的列规为是、和及，。]|$)|附件$"
              + "|特此(通知|批复|公告)|此复。|分享到|相关附件：|相关解读|上一篇"
              + "|主办单位：\\p{Han}{2,16}(政府|政府办公[厅室])|《[^》]{2,80}》（[^（）]{2,30}）(同时|正式)?废止)");

  private static final Pattern ANNEX = Pattern.compile("^附[件表]");

  private OutlineParser() {}

  /** The outline of a document; one without numbers has a preamble only. */
  public static Outline parse(DocumentText document) {
    return parse(document, List.of(document.body()));
  }

  /**
   * The outline of a document with tables: its items count on behind them.
   *
   * @param parts what stands before, between and behind its tables
   */
  public static Outline parse(DocumentText document, List<Passage> parts) {
    Passage first = parts.get(0);
    Passage text = first.after(ContentsList.end(first));
    MarkerFinder finder = MarkerFinder.of(text, document.brackets());
    List<Numbered> read = new ArrayList<>();
    Numbered part = numbered(document.withBody(first), finder.find(), Optional.empty());
    read.add(part);
    for (Passage next : parts.subList(1, parts.size())) {
      finder = finder.behind(next, part.isOver());
      part = numbered(document.withBody(next), finder.find(), Optional.of(beside(next)));
      read.add(part);
    }
    List<Marker> markers = read.stream().flatMap(p -> p.markers().stream()).toList();
    if (markers.isEmpty()) {
      return new Outline(first, List.of(), first.from(first.length()));
    }
    Numbered own = read.get(0);
    Passage preamble = own.markers().isEmpty() ? first : first.until(markers.get(0).start());
    Builder builder = new Builder(document, read);
    return new Outline(preamble, builder.items(), first.after(own.end()));
  }

  /** With the end of the table before it, so that an annex may begin at once. */
  private static Passage beside(Passage part) {
    return new Passage(part.clean(), Math.max(0, part.start() - 1), part.end());
  }

  /**
   * The numbers of one part of a document, and where the last of its items ends.
   *
   * @param part the part
   * @param markers those of items
   * @param end the end of the last item; of a part without items that of the part
   */
  private record Numbered(Passage part, List<Marker> markers, int end) {

    /** Whether something else than items follows: an annex, a signature. */
    boolean isOver() {
      int from = markers.isEmpty() ? part.start() : markers.get(markers.size() - 1).end();
      return end < part.end() || hasAnnex(part.after(from));
    }

    private static boolean hasAnnex(Passage text) {
      int at = text.start();
      while (at < text.end()) {
        if (ANNEX.matcher(text.after(at).until(at + 2).text()).find()) {
          return true;
        }
        at = text.clean().nextParagraph(at, text.end());
      }
      return false;
    }
  }

  private static Numbered numbered(
      DocumentText document, List<Marker> all, Optional<Passage> annexes) {
    Passage part = document.body();
    if (all.isEmpty()) {
      return new Numbered(part, all, part.end());
    }
    int annex = AppendedAnnex.start(document, annexes.orElse(part.after(all.get(0).start())));
    List<Marker> markers = all.stream().filter(marker -> marker.start() < annex).toList();
    int end =
        markers.isEmpty()
            ? part.end()
            : Math.min(annex, tailStart(document, markers.get(markers.size() - 1)));
    return new Numbered(part, markers, end);
  }

  private static int tailStart(DocumentText document, Marker last) {
    Passage behind = document.body().after(last.end());
    int tail =
        behind.findAll(TAIL, Passage.Match::whole).stream()
            .map(Passage::start)
            .filter(at -> begins(behind, at))
            .findFirst()
            .orElse(behind.end());
    return document
        .issuedOn()
        .map(date -> date.passage().start())
        .filter(date -> date > last.end() && date < tail)
        .map(date -> signatureStart(document, last, date))
        .orElse(tail);
  }

  private static boolean begins(Passage behind, int at) {
    boolean sentence = at > 0 && "。）；”".indexOf(behind.clean().text().charAt(at - 1)) >= 0;
    return sentence || behind.clean().startsLine(at);
  }

  private static int signatureStart(DocumentText document, Marker last, int date) {
    int line = date;
    String text = document.body().clean().text();
    while (line > last.end() && "。！；）”".indexOf(text.charAt(line - 1)) < 0) {
      line--;
    }
    return line > last.end() ? line : date;
  }

  /** Builds the tree from the flat row of markers. */
  private static final class Builder {
    private final DocumentText document;
    private final List<Marker> markers = new ArrayList<>();

    /** Where the text behind each marker ends at the latest. */
    private final List<Integer> ends = new ArrayList<>();

    Builder(DocumentText document, List<Numbered> parts) {
      this.document = document;
      for (Numbered part : parts) {
        markers.addAll(part.markers());
        ends.addAll(Collections.nCopies(part.markers().size(), part.end()));
      }
    }

    List<Item> items() {
      return SentenceHeadings.withoutAcross(items(0, ends.get(ends.size() - 1)));
    }

    /** The siblings that begin with a marker, up to a place where their parent ends. */
    private List<Item> items(int first, int until) {
      List<Item> items = new ArrayList<>();
      int at = first;
      while (at < markers.size() && markers.get(at).start() < until) {
        int next = nextSibling(at);
        int nextStart = next < markers.size() ? markers.get(next).start() : until;
        items.add(item(at, Math.min(Math.min(until, nextStart), ends.get(next - 1))));
        at = next;
      }
      return SentenceHeadings.without(items);
    }

    private int nextSibling(int at) {
      int next = at + 1;
      while (next < markers.size() && markers.get(next).depth() > markers.get(at).depth()) {
        next++;
      }
      return next;
    }

    private Item item(int at, int itemEnd) {
      Marker marker = markers.get(at);
      Passage whole = document.body().after(marker.start()).until(itemEnd);
      boolean parent = at + 1 < markers.size() && markers.get(at + 1).start() < itemEnd;
      int textEnd = parent ? Math.min(markers.get(at + 1).start(), ends.get(at)) : itemEnd;
      Passage text = whole.after(marker.end()).until(textEnd);
      Brackets brackets = document.brackets();
      Optional<Passage> heading =
          HeadingReader.read(text, parent, brackets).map(h -> Assignment.without(h, brackets));
      List<Item> below = parent ? items(at + 1, itemEnd) : List.of();
      boolean fields = Fields.are(below);
      Passage own = fields ? whole.after(marker.end()) : text;
      return new Item(
          marker.label(),
          heading,
          whole,
          heading.map(h -> afterHeading(own, h, parent, brackets)).orElse(own),
          fields ? List.of() : below);
    }

    /** A heading with nothing below it but who answers for the item is its text as well. */
    private static Passage afterHeading(
        Passage text, Passage heading, boolean parent, Brackets brackets) {
      Passage behind = text.after(heading.end());
      boolean mark = !behind.isEmpty() && "。：".indexOf(behind.charAt(0)) >= 0;
      Passage rest = mark ? behind.from(1) : behind;
      boolean assigned = !parent && !rest.isEmpty() && Assignment.isAll(rest, brackets);
      return assigned ? text : rest;
    }
  }
}
