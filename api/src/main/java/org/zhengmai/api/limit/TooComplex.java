package org.zhengmai.api.limit;

import graphql.execution.AbortExecutionException;
import java.util.Map;
import org.zhengmai.api.error.ApiException;
import org.zhengmai.api.error.ErrorCode;

/** Stops a request that asks for more than the bounds allow, before the store is asked. */
final class TooComplex extends AbortExecutionException {

  private static final long serialVersionUID = 1L;

  private final transient Map<String, Object> extensions;

  private TooComplex(ApiException told) {
    super(told.getMessage());
    this.extensions = told.extensions();
  }

  static TooComplex depth(int depth, int most) {
    return of(
        "查询嵌套 %d 层，最多 %d 层：请减少嵌套，或分成几次查询。".formatted(depth, most),
        "The query is nested %d deep, at most %d is allowed: nest less, or ask in several queries."
            .formatted(depth, most),
        Map.of("depth", depth, "most", most));
  }

  static TooComplex size(long size, int most) {
    return of(
        "查询把片段展开后有 %d 个字段，最多 %d 个：请减少片段的重复使用，或分成几次查询。".formatted(size, most),
        "With its fragments put in the query has %d fields, at most %d are allowed: spread fragments less often, or ask in several queries."
            .formatted(size, most),
        Map.of("fields", size, "most", most));
  }

  static TooComplex complexity(int complexity, int most) {
    return of(
        "查询约涉及 %d 个值，最多 %d 个：请缩小各层的 first，少选字段，或分成几次查询。".formatted(complexity, most),
        "The query asks for some %d values, at most %d are allowed: give a smaller `first` at each level, select fewer fields, or ask in several queries."
            .formatted(complexity, most),
        Map.of("complexity", complexity, "most", most));
  }

  private static TooComplex of(String chinese, String english, Map<String, Object> extensions) {
    return new TooComplex(ApiException.of(ErrorCode.TOO_COMPLEX, chinese, english, extensions));
  }

  @Override
  public Map<String, Object> getExtensions() {
    return extensions;
  }
}
