package org.zhengmai.loader.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.zhengmai.loader.block.Item;
import org.zhengmai.loader.block.Outline;
import org.zhengmai.loader.document.Brackets;
import org.zhengmai.loader.pattern.Pattern;
import org.zhengmai.loader.source.Passage;

/**
 * Points that bold type or a line of its own sets off, and no number: each begins with a short
 * heading and ends with who answers for it.
 *
 * <pre>
 * 一、稳定就业
 * 落实补贴。及时发放补贴，……。（市人社局牵头，市财政局配合）
 * 支持创业。开发岗位，……。（市人社局负责）
 * </pre>
 *
 * <p>They become items below the numbered one. Where one of them has no heading, or only one has
 * units, the paragraphs are one text.
 */
final class UnnumberedPoints {

  private static final int FEWEST = 2;
  private static final int LONGEST_LINE = 30;
  private static final int LONGEST_LABEL = 16;

  private static final Pattern NUMBER = Pattern.compile("^[0-9]{1,3}[.、]");

  /** 落实补贴。: a sentence of a few words, without a comma, and more behind it. */
  private static final Pattern SENTENCE = Pattern.compile("^[^，。；：、（]{4,20}。");

  /** A line of words without any mark at its end. */
  private static final Pattern LINE = Pattern.compile("^[^。；：！？]{3,29}[^。；：！？，、）]$");

  private final Responsibilities responsibilities;

  private UnnumberedPoints(Brackets brackets) {
    this.responsibilities = new Responsibilities(brackets, FirstUnitLeads.NEVER);
  }

  /** The outline with such points as items. */
  static Outline of(Outline outline, Brackets brackets) {
    UnnumberedPoints reader = new UnnumberedPoints(brackets);
    List<Item> items = outline.items().stream().map(reader::below).toList();
    if (!items.isEmpty()) {
      return new Outline(outline.preamble(), items, outline.tail());
    }
    List<Item> points = reader.points(outline.preamble());
    return points.isEmpty()
        ? outline
        : new Outline(
            outline.preamble().until(points.get(0).whole().start()), points, outline.tail());
  }

  private Item below(Item item) {
    boolean leaf = item.children().isEmpty();
    List<Item> children =
        leaf ? points(item.text()) : item.children().stream().map(this::below).toList();
    Passage text =
        leaf && !children.isEmpty()
            ? item.text().until(children.get(0).whole().start())
            : item.text();
    return new Item(item.label(), item.heading(), item.whole(), text, children);
  }

  /** The points of a text; none where it is not made of them. */
  private List<Item> points(Passage text) {
    List<Passage> paragraphs = paragraphs(text);
    if (paragraphs.stream().filter(UnnumberedPoints::mayNameUnits).count() < FEWEST) {
      return List.of();
    }
    List<List<Passage>> groups = groups(paragraphs);
    if (groups.size() < FEWEST) {
      return List.of();
    }
    List<Passage> headings = new ArrayList<>();
    for (List<Passage> group : groups) {
      Optional<Passage> heading = heading(group, headings.isEmpty());
      if (heading.isEmpty()) {
        return List.of();
      }
      headings.add(heading.get());
    }
    List<Item> points = new ArrayList<>();
    for (int i = 0; i < headings.size(); i++) {
      int end = i + 1 < headings.size() ? headings.get(i + 1).start() : text.end();
      points.add(point(headings.get(i), text.until(end)));
    }
    return List.copyOf(points);
  }

  /** A number that does not follow on the one before, as in a cut copy, is the point's label. */
  private static Item point(Passage line, Passage text) {
    Passage whole = text.after(line.start());
    Optional<Passage> number = line.find(NUMBER);
    Passage heading = number.map(n -> line.after(n.end())).orElse(line);
    Passage label = number.map(n -> n.until(n.end() - 1)).orElse(heading);
    Passage rest = whole.after(heading.end());
    Passage body = rest.startsWith("。") ? rest.from(1) : rest;
    return new Item(label, Optional.of(heading), whole, body, List.of());
  }

  private static List<Passage> paragraphs(Passage text) {
    List<Passage> paragraphs = new ArrayList<>();
    int start = text.start();
    while (start < text.end()) {
      int end = text.clean().nextParagraph(start, text.end());
      paragraphs.add(text.after(start).until(end));
      start = end;
    }
    return paragraphs;
  }

  /** Paragraphs up to each that names units; lines of further labels stay with it. */
  private List<List<Passage>> groups(List<Passage> paragraphs) {
    List<List<Passage>> groups = new ArrayList<>();
    List<Passage> open = new ArrayList<>();
    boolean named = false;
    for (int i = 0; i < paragraphs.size() && paragraphs.size() > 1; i++) {
      open.add(paragraphs.get(i));
      named |= namesUnits(paragraphs.get(i));
      boolean labelFollows = i + 1 < paragraphs.size() && beginsWithLabel(paragraphs.get(i + 1));
      if (named && !labelFollows) {
        groups.add(List.copyOf(open));
        open.clear();
        named = false;
      }
    }
    return groups;
  }

  private static boolean beginsWithLabel(Passage paragraph) {
    return Label.findIn(paragraph).stream()
        .anyMatch(label -> label.passage().start() == paragraph.start());
  }

  /** Looked at before a list is read: most paragraphs end with a sentence and have no label. */
  private static boolean mayNameUnits(Passage paragraph) {
    return paragraph.endsWith("）")
        || paragraph.endsWith("）。")
        || paragraph.endsWith("〕")
        || paragraph.until(paragraph.start() + LONGEST_LABEL).text().indexOf('：') >= 0;
  }

  private boolean namesUnits(Passage paragraph) {
    return mayNameUnits(paragraph) && !responsibilities.listed(paragraph).units().isEmpty();
  }

  /** A point's heading; what stands above the first one introduces them all. */
  private static Optional<Passage> heading(List<Passage> group, boolean first) {
    int last = first ? group.size() : 1;
    for (int i = 0; i < last; i++) {
      Passage paragraph = group.get(i);
      boolean line =
          i + 1 < group.size()
              && paragraph.length() <= LONGEST_LINE
              && LINE.matcher(paragraph.text()).find();
      Optional<Passage> sentence = paragraph.find(SENTENCE);
      if (line) {
        return Optional.of(paragraph);
      }
      if (sentence.isPresent() && sentence.get().length() < paragraph.length()) {
        return sentence.map(heading -> heading.until(heading.end() - 1));
      }
    }
    return Optional.empty();
  }
}
