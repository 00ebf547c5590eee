package org.zhengmai.loader.source;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.OptionalInt;

/**
 * What the later stages read: the source without white space and page furniture, its variants of
 * characters folded into one form. Line ends are no characters here but hints: {@link
 * #startsLine(int)}, and {@link #startsParagraph(int)} for those that are not just the printer's.
 *
 * <p>Rules match on {@link #text()}; what they report is read back from the source through {@link
 * #span(int, int)} and so always is what was printed.
 */
public final class CleanText {

  private static final List<CleaningStep> STEPS =
      List.of(
          new PageNumbers(),
          new RunningHeads(),
          new InlineHeads(),
          new MarkdownMarks(),
          new Markup(),
          new Pronunciations());

  private static final char FORM_FEED = '\f';

  private final SourceText source;
  private final String text;
  private final OffsetMap offsets;
  private final BitSet lineStarts;
  private final BitSet paragraphStarts;
  private final Pages pages;
  private final List<List<List<Span>>> grids;

  private CleanText(
      SourceText source,
      String text,
      OffsetMap offsets,
      BitSet lineStarts,
      BitSet paragraphStarts,
      Pages pages,
      List<List<List<Span>>> grids) {
    this.source = source;
    this.text = text;
    this.offsets = offsets;
    this.lineStarts = lineStarts;
    this.paragraphStarts = paragraphStarts;
    this.pages = pages;
    this.grids = grids;
  }

  /** Cleans a source. */
  public static CleanText of(SourceText source) {
    List<SourceLine> lines = SourceLine.of(source.text());
    BitSet leftOut = new BitSet(source.text().length());
    for (CleaningStep step : STEPS) {
      step.find(lines, span -> leftOut.set(span.start(), span.end()));
    }
    return new Writer(source, leftOut, Column.of(lines)).write(lines);
  }

  /**
   * What a person typed, such as a document's number: its characters folded, without white space.
   * It is on no page and has no marks of any printer, so that nothing else is left out.
   */
  public static CleanText ofTyped(String typed) {
    SourceText source = new SourceText("typed", "typed", "", "UTF-8", typed);
    Writer writer = new Writer(source, new BitSet(), Column.of(List.of()));
    writer.write(new Span(0, typed.length()));
    writer.lineStarts.set(0);
    writer.paragraphStarts.set(0);
    return writer.cleanText(List.of());
  }

  /** The source that was cleaned. */
  public SourceText source() {
    return source;
  }

  /** The clean characters. */
  public String text() {
    return text;
  }

  /** All of it, as a passage. */
  public Passage all() {
    return new Passage(this, 0, text.length());
  }

  /** Where the clean characters [start, end) stand in the source. */
  public Span span(int start, int end) {
    return offsets.source(start, end);
  }

  /** The character as the source has it. */
  char printed(int clean) {
    return source.text().charAt(offsets.source(clean));
  }

  /** The first clean character at a place of the source or after it. */
  public int cleanOffset(int sourceOffset) {
    return offsets.clean(sourceOffset);
  }

  /** The place of the clean character in the source. */
  public int sourceOffset(int clean) {
    return offsets.source(clean);
  }

  /** The clean character at this very place of the source. */
  public int characterAt(int sourceOffset) {
    return offsets.at(sourceOffset);
  }

  /**
   * The tables with long cells side by side, in order: their rows, and of each cell where its text
   * begins and ends in this one. It stands here cell by cell, a grids frame left out.
   */
  public List<List<List<Span>>> grids() {
    return grids;
  }

  /** The number printed on the page that a place of the source is on; empty where none tells. */
  public OptionalInt page(int sourceOffset) {
    return pages.at(sourceOffset);
  }

  /** Whether a printed line begins with this character. */
  public boolean startsLine(int clean) {
    return lineStarts.get(clean);
  }

  /** Whether the line before this character was ended on purpose, not for want of room. */
  public boolean startsParagraph(int clean) {
    return paragraphStarts.get(clean);
  }

  /** Whether something was left out before this character: a blank, a line end, a page head. */
  public boolean followsGap(int clean) {
    return clean > 0 && offsets.source(clean) != offsets.source(clean - 1) + 1;
  }

  /**
   * The place of the next paragraph start after {@code from}, or {@code limit} if none is before.
   */
  public int nextParagraph(int from, int limit) {
    int next = paragraphStarts.nextSetBit(from + 1);
    return next < 0 || next > limit ? limit : next;
  }

  /** Writes clean text from left to right. */
  private static final class Writer {
    private final SourceText source;
    private final BitSet leftOut;
    private final Column column;
    private final char[] text;
    private int length;
    private final OffsetMap.Builder offsets;
    private final BitSet lineStarts = new BitSet();
    private final BitSet paragraphStarts = new BitSet();
    private final List<List<List<Span>>> grids = new ArrayList<>();
    private boolean pageTurned;

    /** What was written of the line before; it may be a cell. */
    private String lineBefore = "";

    Writer(SourceText source, BitSet leftOut, Column column) {
      this.source = source;
      this.leftOut = leftOut;
      this.column = column;
      this.text = new char[source.text().length()];
      this.offsets = new OffsetMap.Builder(source.text().length());
    }

    CleanText write(List<SourceLine> lines) {
      List<CellGrid> found = CellGrid.in(source.text(), lines);
      for (int i = 0; i < lines.size(); i++) {
        if (grids.size() < found.size() && found.get(grids.size()).firstLine() == i) {
          i = found.get(grids.size()).lastLine();
          grids.add(cells(found.get(grids.size()), lines.get(i)));
          continue;
        }
        SourceLine line = lines.get(i);
        int before = length;
        writeLine(line);
        pageTurned |= line.text().indexOf(FORM_FEED) >= 0;
        if (length > before) {
          boolean goesOn = start(before, line);
          // A page may end within a line: its two parts fill the column together.
          column.read(line, goesOn && pageTurned);
          pageTurned = false;
        } else {
          pageTurned |= !line.isBlank();
        }
      }
      return cleanText(lines);
    }

    private CleanText cleanText(List<SourceLine> lines) {
      return new CleanText(
          source, text(0), offsets.build(), lineStarts, paragraphStarts, Pages.of(lines), grids);
    }

    /** Writes a table cell by cell; a line within a cell was ended for want of room. */
    private List<List<Span>> cells(CellGrid table, SourceLine last) {
      List<List<Span>> rows = new ArrayList<>();
      for (List<CellGrid.Cell> row : table.rows()) {
        List<Span> cells = new ArrayList<>();
        for (CellGrid.Cell cell : row) {
          int start = length;
          paragraphStarts.set(start);
          for (Span piece : cell.pieces()) {
            lineStarts.set(length);
            write(piece);
          }
          lineBefore = text(start);
          cells.add(new Span(start, length));
        }
        rows.add(List.copyOf(cells));
      }
      column.read(last, false);
      return List.copyOf(rows);
    }

    private String text(int from) {
      return new String(text, from, length - from);
    }

    /** A tab at the beginning of a line is a cell's, whatever the line before. */
    private static boolean isCell(SourceLine line) {
      return line.text().startsWith("\t");
    }

    private boolean start(int at, SourceLine line) {
      String written = text(at);
      boolean goesOn = LineEnds.goesOn(lineBefore, written, pageTurned);
      lineBefore = written;
      lineStarts.set(at, !goesOn);
      paragraphStarts.set(at, !goesOn && (isCell(line) || !column.isFull()));
      return goesOn;
    }

    private void writeLine(SourceLine line) {
      write(line.span());
    }

    private void write(Span stretch) {
      for (int i = stretch.start(); i < stretch.end(); i++) {
        char c = source.text().charAt(i);
        if (!Characters.isWhiteSpace(c) && !leftOut.get(i)) {
          text[length++] = CharacterFolding.fold(c);
          offsets.add(i);
        }
      }
    }
  }
}
