package org.zhengmai.loader.block;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.zhengmai.loader.pattern.Matcher;
import org.zhengmai.loader.pattern.Pattern;
import org.zhengmai.loader.source.CleanText;
import org.zhengmai.loader.source.Passage;
import org.zhengmai.loader.source.SourceLine;

/**
 * A table that stands in the text as HTML, {@code <table><tr><td>…}, as text recognition writes it
 * and saved pages have it. A cell that spans columns is followed by empty ones, one that spans rows
 * has empty ones below it, as merged cells of other tables.
 */
final class HtmlTable implements TableParser {

  private static final int MOST_SPANNED = 200;

  private static final Pattern TAG =
      Pattern.compile("<(?P<end>/?)(?P<name>[A-Za-z]{2,5})(?P<attributes>\\s[^<>]*)?>");

  private static final Pattern SPAN =
      Pattern.compile(
          "(?P<kind>row|col|ROW|COL)(?:span|SPAN)\\s*=[^0-9]{0,3}(?P<count>[0-9]{1,3})");

  @Override
  public List<Table> read(List<SourceLine> lines, CleanText clean) {
    return CellRows.ofFrames(frames(lines, clean));
  }

  /** The cells of all tables, row by row. */
  static List<List<List<Passage>>> frames(List<SourceLine> lines, CleanText clean) {
    String source = clean.source().text();
    // The tags before the first words and behind the last are on no line.
    int start = source.lastIndexOf('\n', lines.get(0).span().start()) + 1;
    int end = source.indexOf('\n', lines.get(lines.size() - 1).span().end());
    String text = source.substring(start, end < 0 ? source.length() : end);
    if (!text.contains("<t") && !text.contains("<T")) {
      return List.of();
    }
    Reader reader = new Reader(clean, start);
    Matcher tag = TAG.matcher(text);
    while (tag.find()) {
      reader.tag(tag);
    }
    return reader.frames();
  }

  /** Reads tag after tag. */
  private static final class Reader {
    private final CleanText clean;
    private final int start;
    private final List<List<List<Passage>>> frames = new ArrayList<>();
    private List<List<Passage>> rows = new ArrayList<>();
    private final List<Integer> spanned = new ArrayList<>();
    private List<Passage> row = new ArrayList<>();
    private int cell = -1;
    private int columns = 1;
    private int below;

    Reader(CleanText clean, int start) {
      this.clean = clean;
      this.start = start;
    }

    List<List<List<Passage>>> frames() {
      endFrame();
      return frames;
    }

    private void endFrame() {
      endRow();
      frames.add(rows);
      rows = new ArrayList<>();
    }

    void tag(Matcher tag) {
      boolean ends = tag.start("end") < tag.end("end");
      switch (tag.group("name").toLowerCase(Locale.ROOT)) {
        case "table" -> {
          endCell(start + tag.start());
          endFrame();
          spanned.clear();
        }
        case "tr" -> {
          endCell(start + tag.start());
          endRow();
        }
        case "td", "th" -> {
          endCell(start + tag.start());
          if (!ends) {
            cell = start + tag.end();
            columns = span(tag.group("attributes"), "col");
            below = span(tag.group("attributes"), "row") - 1;
          }
        }
        default -> {
          // What stands in a cell.
        }
      }
    }

    private static int span(@Nullable String attributes, String kind) {
      Matcher matcher = SPAN.matcher(attributes == null ? "" : attributes);
      while (matcher.find()) {
        if (matcher.group("kind").equalsIgnoreCase(kind)) {
          return Math.max(1, Math.min(Integer.parseInt(matcher.group("count")), MOST_SPANNED));
        }
      }
      return 1;
    }

    private void endCell(int end) {
      if (cell < 0) {
        return;
      }
      fillSpanned();
      Passage text = TableParser.passage(clean, cell, end);
      for (int i = 0; i < columns; i++) {
        remember(row.size(), below);
        row.add(i == 0 ? text : text.from(text.length()));
      }
      cell = -1;
    }

    /** Cells above this one reach into its row. */
    private void fillSpanned() {
      while (row.size() < spanned.size() && spanned.get(row.size()) > 0) {
        int column = row.size();
        spanned.set(column, spanned.get(column) - 1);
        Passage before =
            row.isEmpty() ? TableParser.passage(clean, cell, cell) : row.get(column - 1);
        row.add(before.from(before.length()));
      }
    }

    private void remember(int column, int rowsBelow) {
      while (spanned.size() <= column) {
        spanned.add(0);
      }
      spanned.set(column, rowsBelow);
    }

    private void endRow() {
      if (!row.isEmpty()) {
        fillSpanned();
        rows.add(List.copyOf(row));
        row = new ArrayList<>();
      }
    }
  }
}
