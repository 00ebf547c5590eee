package org.zhengmai.api.benchmark;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zhengmai.api.benchmark.Contestant.Kind;

/**
 * What one question took.
 *
 * @param question the question
 * @param clients how many asked at once
 * @param timings what it took each system that can express it
 */
record Result(Question question, int clients, Map<Kind, Timing> timings) {

  /** What it took a system; null where it cannot express the question. */
  @Nullable Timing of(Kind kind) {
    return timings.get(kind);
  }
}
