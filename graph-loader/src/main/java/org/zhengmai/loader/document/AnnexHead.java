package org.zhengmai.loader.document;

import java.util.Optional;
import org.zhengmai.loader.pattern.Pattern;
import org.zhengmai.loader.source.Passage;

/**
 * What may follow the day of a signature where no line end parts them: the head of the paper that
 * the document issues, whose title it has named before, or the head of another document.
 */
final class AnnexHead {

  /** As much of a title as no other begins with. */
  private static final int BEGINNING = 8;

  private static final Pattern TITLE = Pattern.compile("《(?P<title>[^《》]{4,120})");

  /** 关于印发甲方案的通知 issues 甲方案. */
  private static final Pattern ISSUED =
      Pattern.compile("关于(?:印发|转发|下发|发布|公布)《?(?P<title>[^《》]{4,120})");

  private static final Pattern NEXT_DOCUMENT =
      Pattern.compile("^(\\p{Han}{2,40}关于\\p{Han}|\\p{Han}{2,14}〔[0-9]{4}〕)");

  private AnnexHead() {}

  /** Whether such a head stands at a place of the passage. */
  static boolean follows(Passage in, int at, Optional<Passage> title) {
    Passage next = in.after(at);
    return next.until(at + 60).find(NEXT_DOCUMENT).isPresent()
        || in.until(at).findAll(TITLE, AnnexHead::title).stream().anyMatch(next::startsWith)
        || title.stream()
            .flatMap(own -> own.findAll(ISSUED, AnnexHead::title).stream())
            .anyMatch(next::startsWith);
  }

  private static String title(Passage.Match match) {
    Passage title = match.group("title").orElseThrow();
    return title.sub(0, Math.min(title.length(), BEGINNING)).text();
  }
}
