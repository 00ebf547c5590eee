package org.zhengmai.loader.block;

import java.util.ArrayList;
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
              + "|附件[0-9]{1,2}[^.:：所中明的列规为是、和及，。]"
              + "|特此(通知|批复|公告)|此复。|分享到|相关附件：|相关解读|上一篇"
              + "|主办单位：\\p{Han}{2,16}(政府|政府办公[厅室])|《[^》]{2,80}》（[^（）]{2,30}）(同时|正式)?废止)");

  private OutlineParser() {}

  /** The outline of a document; one without numbers has a preamble only. */
  public static Outline parse(DocumentText document) {
    Passage body = document.body();
    Passage text = body.after(ContentsList.end(body));
    List<Marker> all = MarkerFinder.find(text, document.brackets());
    if (all.isEmpty()) {
      return new Outline(body, List.of(), body.from(body.length()));
    }
    int annex = AppendedAnnex.start(document, text.after(all.get(0).start()));
    List<Marker> markers = all.stream().filter(marker -> marker.start() < annex).toList();
    Passage preamble = body.until(markers.get(0).start());
    int end = Math.min(annex, tailStart(document, markers.get(markers.size() - 1)));
    Builder builder = new Builder(document, markers, end);
    return new Outline(preamble, builder.items(0, end), body.after(end));
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
    private final List<Marker> markers;
    private final int end;

    Builder(DocumentText document, List<Marker> markers, int end) {
      this.document = document;
      this.markers = markers;
      this.end = end;
    }

    /** The siblings that begin with a marker, up to a place where their parent ends. */
    List<Item> items(int first, int until) {
      List<Item> items = new ArrayList<>();
      int at = first;
      while (at < markers.size() && markers.get(at).start() < until) {
        int next = nextSibling(at);
        int itemEnd = Math.min(until, next < markers.size() ? markers.get(next).start() : end);
        items.add(item(at, itemEnd));
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
      int textEnd = parent ? markers.get(at + 1).start() : itemEnd;
      Passage text = whole.after(marker.end()).until(textEnd);
      Brackets brackets = document.brackets();
      Optional<Passage> heading =
          HeadingReader.read(text, parent, brackets).map(h -> Assignment.without(h, brackets));
      return new Item(
          marker.label(),
          heading,
          whole,
          heading.map(h -> afterHeading(text, h, parent, brackets)).orElse(text),
          parent ? items(at + 1, itemEnd) : List.of());
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
