package org.zhengmai.api.observation;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zhengmai.api.document.DocumentNumbers;
import org.zhengmai.api.store.Parameters;

/** Conditions on observations, as in the schema; what is null does not matter. */
record ObservationFilter(@Nullable ObservationCode code, @Nullable String documentNumber) {

  static Map<String, Object> parameters(
      @Nullable ObservationFilter filter, DocumentNumbers numbers) {
    Parameters parameters = Parameters.none();
    if (filter != null) {
      String number = filter.documentNumber;
      parameters
          .with("code", filter.code)
          .with("document", number == null ? null : "document/" + numbers.canonical(number));
    }
    return parameters.toMap();
  }
}
