package org.zhengmai.api.address;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractHttpMessageConverter;
import org.springframework.http.converter.HttpMessageNotReadableException;

/** Writes pages in one form and reads none. */
abstract class PageWriter extends AbstractHttpMessageConverter<Page> {

  PageWriter(MediaType... types) {
    super(types);
  }

  @Override
  protected boolean supports(Class<?> type) {
    return Page.class.isAssignableFrom(type);
  }

  @Override
  public boolean canRead(Class<?> type, @Nullable MediaType mediaType) {
    return false;
  }

  @Override
  protected Page readInternal(Class<? extends Page> type, HttpInputMessage input) {
    throw new HttpMessageNotReadableException("Pages are written only", input);
  }
}
