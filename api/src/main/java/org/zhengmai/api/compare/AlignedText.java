package org.zhengmai.api.compare;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;
import org.springframework.web.util.HtmlUtils;

/** Two texts aligned character by character, and how that is shown. */
final class AlignedText {

  /** A lone character kept between two changes says nothing and makes the rest hard to read. */
  private static final int SHORTEST_KEPT = 2;

  private AlignedText() {}

  /** The pieces of two texts in order; what is dropped comes before what is added in its place. */
  static List<TextPiece> of(String left, String right) {
    List<String> from = characters(left);
    List<String> to = characters(right);
    Pieces pieces = new Pieces();
    int at = 0;
    for (AbstractDelta<String> delta : DiffUtils.diff(from, to).getDeltas()) {
      pieces.kept(String.join("", from.subList(at, delta.getSource().getPosition())));
      pieces.changed(
          String.join("", delta.getSource().getLines()),
          String.join("", delta.getTarget().getLines()));
      at = delta.getSource().getPosition() + delta.getSource().size();
    }
    pieces.end(String.join("", from.subList(at, from.size())));
    return pieces.all;
  }

  /** As HTML: {@code <del>} and {@code <ins>}, all characters of the texts escaped. */
  static String html(List<TextPiece> pieces) {
    StringBuilder html = new StringBuilder();
    for (TextPiece piece : pieces) {
      String text = HtmlUtils.htmlEscape(piece.text(), "UTF-8").replace("\n", "<br>");
      html.append(
          switch (piece.kind()) {
            case KEPT -> text;
            case DROPPED -> "<del>" + text + "</del>";
            case ADDED -> "<ins>" + text + "</ins>";
          });
    }
    return html.toString();
  }

  /** As plain text, the way wdiff does: {@code [-dropped-]{+added+}}. */
  static String plain(List<TextPiece> pieces) {
    StringBuilder plain = new StringBuilder();
    for (TextPiece piece : pieces) {
      plain.append(
          switch (piece.kind()) {
            case KEPT -> piece.text();
            case DROPPED -> "[-" + piece.text() + "-]";
            case ADDED -> "{+" + piece.text() + "+}";
          });
    }
    return plain.toString();
  }

  /** A character outside the basic plane stays whole. */
  private static List<String> characters(String text) {
    return text.codePoints().mapToObj(Character::toString).toList();
  }

  /** Collects pieces, neighbouring changes joined. */
  private static final class Pieces {
    private final List<TextPiece> all = new ArrayList<>();
    private final StringBuilder dropped = new StringBuilder();
    private final StringBuilder added = new StringBuilder();

    void kept(String text) {
      boolean between = !dropped.isEmpty() || !added.isEmpty();
      if (between && text.length() < SHORTEST_KEPT) {
        dropped.append(text);
        added.append(text);
        return;
      }
      flush();
      add(PieceKind.KEPT, text);
    }

    void changed(String from, String to) {
      dropped.append(from);
      added.append(to);
    }

    void end(String rest) {
      flush();
      add(PieceKind.KEPT, rest);
    }

    private void flush() {
      add(PieceKind.DROPPED, dropped.toString());
      add(PieceKind.ADDED, added.toString());
      dropped.setLength(0);
      added.setLength(0);
    }

    private void add(PieceKind kind, String text) {
      if (!text.isEmpty()) {
        all.add(new TextPiece(kind, text));
      }
    }
  }
}
