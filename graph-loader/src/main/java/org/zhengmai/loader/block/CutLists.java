package org.zhengmai.loader.block;

import java.util.Optional;
import org.zhengmai.loader.source.Passage;

/**
 * Lists that a copy begins in the middle, as one page or one chapter of a paper: （四）…, （五）…, each
 * at the beginning of a paragraph, or 二、 with such a list right below it. Where only lines are
 * told, two in a row may be chance, three are a list.
 */
final class CutLists {

  private final Passage body;

  CutLists(Passage body) {
    this.body = body;
  }

  /** Whether the next markers of a marker's style count on from it, or a list lies right below. */
  boolean beginsAt(Marker marker) {
    Optional<Marker> next = next(marker, marker.ordinal() + 1);
    if (next.isEmpty()) {
      return below(marker).filter(this::beginsAt).isPresent();
    }
    boolean paragraphs = isParagraph(marker) && isParagraph(next.get());
    return paragraphs || next(next.get(), marker.ordinal() + 2).isPresent();
  }

  /** The next marker of the same style that begins a line, where it has the number asked for. */
  private Optional<Marker> next(Marker marker, int ordinal) {
    for (int at = marker.end(); at < body.end(); at++) {
      Optional<Marker> found =
          body.clean().startsLine(at) ? marker.style().at(body.after(at)) : Optional.empty();
      if (found.isPresent()) {
        return found.filter(m -> m.ordinal() == ordinal);
      }
    }
    return Optional.empty();
  }

  /** The first marker of the step below, where it begins the next paragraph. */
  private Optional<Marker> below(Marker marker) {
    int at = body.clean().nextParagraph(marker.start(), body.end());
    return marker.style() == NumberingStyle.HAN_COMMA && isParagraph(marker) && at < body.end()
        ? NumberingStyle.HAN_PARENTHESIS.at(body.after(at))
        : Optional.empty();
  }

  private boolean isParagraph(Marker marker) {
    return body.clean().startsParagraph(marker.start());
  }
}
