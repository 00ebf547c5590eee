package org.zhengmai.loader.graph;

import java.util.OptionalInt;
import org.zhengmai.loader.extract.Rule;
import org.zhengmai.loader.source.Passage;
import org.zhengmai.loader.source.SourceText;
import org.zhengmai.loader.source.Span;

/** Turns passages into evidence. */
final class Evidences {

  private Evidences() {}

  static Evidence of(Passage passage, Rule rule) {
    SourceText source = passage.clean().source();
    Span span = passage.span();
    OptionalInt page = passage.page();
    return new Evidence(
        source.name(),
        span.start(),
        span.end(),
        page.isPresent() ? page.getAsInt() : null,
        source.quote(span),
        rule.name(),
        rule.version());
  }
}
