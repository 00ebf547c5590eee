package org.zhengmai.api.paging;

import graphql.language.NullValue;
import graphql.language.Value;
import graphql.language.VariableReference;
import graphql.schema.DataFetchingEnvironment;
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
    boolean backwards = field.getArgument("before") != null || field.getArgument("last") != null;
    if (backwards && (field.getArgument("after") != null || isGiven("first", field))) {
      throw ApiException.of(
          ErrorCode.BAD_REQUEST,
          "first、after 与 last、before 不能同时使用：向后翻页用前者，向前翻页用后者。",
          "`first` and `after` do not go with `last` and `before`: page on with the former, back with the latter.");
    }
    return PageRequest.of(field.getArguments(), field.getSelectionSet(), field);
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
}
