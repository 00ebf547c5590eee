package org.zhengmai.loader.block;

import java.util.Optional;
import org.zhengmai.loader.pattern.Pattern;
import org.zhengmai.loader.source.Passage;

/**
 * The list of contents that long plans print in front: below 目录 stand the headings that come again
 * further on. They number nothing.
 */
final class ContentsList {

  private static final Pattern MARK = Pattern.compile("目录");

  /** The first entry without its dots and page: 1总则……3. */
  private static final Pattern ENTRY =
      Pattern.compile("^(第?[一二三四五六七八九十0-9]{1,3}[、.章]?|（[一二三四五六七八九十]）)\\p{Han}{2,20}");

  private ContentsList() {}

  /** Where the list ends and the text begins; the beginning of the body where there is no list. */
  static int end(Passage body) {
    return body.findAll(MARK, Passage.Match::whole).stream()
        .filter(mark -> body.clean().startsLine(mark.start()))
        .filter(mark -> mark.end() < body.end() && body.clean().startsLine(mark.end()))
        .findFirst()
        .flatMap(mark -> secondTime(body, mark.end()))
        .orElse(body.start());
  }

  private static Optional<Integer> secondTime(Passage body, int list) {
    int line = list + 1;
    while (line < body.end() && !body.clean().startsLine(line)) {
      line++;
    }
    Optional<Passage> entry = body.after(list).until(line).find(ENTRY);
    if (entry.isEmpty()) {
      return Optional.empty();
    }
    String text = body.clean().text();
    int again = text.indexOf(entry.get().text(), entry.get().end());
    while (again >= 0 && again < body.end() && !body.clean().startsLine(again)) {
      again = text.indexOf(entry.get().text(), again + 1);
    }
    return again < 0 || again >= body.end() ? Optional.empty() : Optional.of(again);
  }
}
