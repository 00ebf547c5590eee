package org.zhengmai.api.paging;

import graphql.language.NullValue;
import graphql.language.Value;
import graphql.language.VariableReference;
import graphql.schema.DataFetchingEnvironment;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.graphql.data.method.HandlerMethodArgumentResolver;
import org.springframework.stereotype.Component;
import org.zhengmai.api.error.ApiException;
import org.zhengmai.api.error.ErrorCode;

/**
 * Makes a {@link PageRequest} of the arguments {@code first} and {@code after}, or {@code last} and
 * {@code before}, of a field.
 */
@Component
final class PageRequestResolver implements HandlerMethodArgumentResolver {

  @Override
  public boolean supportsParameter(MethodParameter parameter) {
    return parameter.getParameterType() == PageRequest.class;
  }

  @Override
  public Object resolveArgument(MethodParameter parameter, DataFetchingEnvironment field) {
    String before = field.getArgument("before");
    Integer last = field.getArgument("last");
    boolean backwards = before != null || last != null;
    if (backwards && (field.getArgument("after") != null || isGiven("first", field))) {
      throw ApiException.of(
          ErrorCode.BAD_REQUEST,
          "first、after 与 last、before 不能同时使用：向后翻页用前者，向前翻页用后者。",
          "`first` and `after` do not go with `last` and `before`: page on with the former, back with the latter.");
    }
    return new PageRequest(
        backwards ? size("last", last) : size("first", field.getArgument("first")),
        backwards,
        backwards ? before : field.getArgument("after"),
        wants(field, "nodes", "edges", "pageInfo"),
        wants(field, "totalCount"),
        field);
  }

  private static int size(String name, @Nullable Integer asked) {
    int size = asked == null ? PageRequest.USUAL : asked;
    if (size < 1 || size > PageRequest.LARGEST) {
      throw ApiException.of(
          ErrorCode.BAD_REQUEST,
          "页大小 %s 须在 1 至 %d 之间，收到 %d；更多内容请用 pageInfo 中的游标翻页。"
              .formatted(name, PageRequest.LARGEST, size),
          "`%s` must be from 1 to %d, not %d; for more, page on with the cursors of pageInfo."
              .formatted(name, PageRequest.LARGEST, size));
    }
    return size;
  }

  /**
   * Whether the query gives an argument a value, where its default would hide that it does not:
   * neither null nor a variable without a value is one.
   */
  private static boolean isGiven(String argument, DataFetchingEnvironment field) {
    return field.getField().getArguments().stream()
        .anyMatch(given -> given.getName().equals(argument) && hasValue(given.getValue(), field));
  }

  private static boolean hasValue(Value<?> value, DataFetchingEnvironment field) {
    return value instanceof VariableReference variable
        ? field.getVariables().get(variable.getName()) != null
        : !(value instanceof NullValue);
  }

  private static boolean wants(DataFetchingEnvironment field, String... names) {
    return field.getSelectionSet().getImmediateFields().stream()
        .anyMatch(selected -> List.of(names).contains(selected.getName()));
  }
}
