package org.zhengmai.api.export;

import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.zhengmai.api.error.ApiException;
import org.zhengmai.api.error.ErrorCode;
import org.zhengmai.cypher.StoreException;

/**
 * A failure as RFC 9457 has it: {@code application/problem+json} with the code of GraphQL errors in
 * {@code code}, and in {@code detail} what is wrong and what to do, in Chinese and English.
 */
final class Problems {

  private static final Logger log = LoggerFactory.getLogger(Problems.class);

  private Problems() {}

  static ResponseEntity<ProblemDetail> of(RuntimeException thrown) {
    ApiException told = thrown instanceof ApiException known ? known : internal(thrown);
    HttpStatus status = status(told.code());
    ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, told.getMessage());
    told.extensions().forEach(problem::setProperty);
    return ResponseEntity.status(status)
        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
        .body(problem);
  }

  private static HttpStatus status(ErrorCode code) {
    return switch (code) {
      case BAD_REQUEST, AMBIGUOUS -> HttpStatus.BAD_REQUEST;
      case NOT_FOUND -> HttpStatus.NOT_FOUND;
      case TOO_COMPLEX -> HttpStatus.SERVICE_UNAVAILABLE;
      default -> HttpStatus.INTERNAL_SERVER_ERROR;
    };
  }

  private static ApiException internal(RuntimeException thrown) {
    String number = UUID.randomUUID().toString();
    log.error("Download {} failed", number, thrown);
    if (thrown instanceof StoreException) {
      return ApiException.of(
          ErrorCode.INTERNAL,
          "数据库暂时不能应答，请稍后重试；若仍如此，请把编号 %s 告诉管理员。".formatted(number),
          "The store cannot answer at the moment; try again later, and if it stays so tell its operator the number %s."
              .formatted(number));
    }
    return ApiException.of(
        ErrorCode.INTERNAL,
        "服务内部出错，请把编号 %s 告诉管理员。".formatted(number),
        "Something went wrong inside the server; tell its operator the number %s."
            .formatted(number));
  }
}
