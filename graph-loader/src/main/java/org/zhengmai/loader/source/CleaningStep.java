package org.zhengmai.loader.source;

import java.util.List;
import java.util.function.Consumer;

/**
 * One thing that printing or copying added to a text and that no reader reads: it names the
 * stretches to leave out. A step sees the source only, so that steps do not depend on their order
 * and doing one twice changes nothing.
 */
interface CleaningStep {

  /** Hands each stretch to leave out to {@code leaveOut}. */
  void find(List<SourceLine> lines, Consumer<Span> leaveOut);
}
