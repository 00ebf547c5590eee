package org.zhengmai.api.paging;

import graphql.schema.DataFetchingEnvironment;
import org.springframework.core.MethodParameter;
import org.springframework.graphql.data.method.HandlerMethodArgumentResolver;
import org.springframework.stereotype.Component;
import org.zhengmai.api.error.ApiException;
import org.zhengmai.api.error.ErrorCode;

/** Makes a {@link PageRequest} of the arguments {@code first} and {@code after} of a field. */
@Component
final class PageRequestResolver implements HandlerMethodArgumentResolver {

  @Override
  public boolean supportsParameter(MethodParameter parameter) {
    return parameter.getParameterType() == PageRequest.class;
  }

  @Override
  public Object resolveArgument(MethodParameter parameter, DataFetchingEnvironment field) {
    Integer first = field.getArgument("first");
    int size = first == null ? PageRequest.USUAL : first;
    if (size < 1 || size > PageRequest.LARGEST) {
      throw ApiException.of(
          ErrorCode.BAD_REQUEST,
          "页大小 first 须在 1 至 %d 之间，收到 %d；更多内容请用 pageInfo.endCursor 翻页。"
              .formatted(PageRequest.LARGEST, size),
          "`first` must be from 1 to %d, not %d; for more, page on with pageInfo.endCursor."
              .formatted(PageRequest.LARGEST, size));
    }
    boolean total =
        field.getSelectionSet().getImmediateFields().stream()
            .anyMatch(selected -> selected.getName().equals("totalCount"));
    return new PageRequest(size, field.getArgument("after"), total, field);
  }
}
