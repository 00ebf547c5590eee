package org.zhengmai.api.address;

import java.util.List;
import org.springframework.http.HttpStatus;

/** What is said where an address cannot be answered, and with which status. */
final class Notices {

  private Notices() {}

  /** The status of a code of GraphQL errors. */
  static HttpStatus status(String code) {
    return switch (code) {
      case "AMBIGUOUS" -> HttpStatus.MULTIPLE_CHOICES;
      case "NOT_FOUND" -> HttpStatus.NOT_FOUND;
      case "BAD_REQUEST" -> HttpStatus.BAD_REQUEST;
      case "NOT_ACCEPTABLE" -> HttpStatus.NOT_ACCEPTABLE;
      case "TOO_COMPLEX" -> HttpStatus.SERVICE_UNAVAILABLE;
      default -> HttpStatus.INTERNAL_SERVER_ERROR;
    };
  }

  /** The heading of a notice. */
  static String title(HttpStatus status) {
    return switch (status) {
      case MULTIPLE_CHOICES -> "所指不止一项";
      case NOT_FOUND -> "未找到";
      case BAD_REQUEST -> "请求有误";
      case NOT_ACCEPTABLE -> "没有这种格式";
      case SERVICE_UNAVAILABLE -> "暂时不能应答";
      default -> "服务内部出错";
    };
  }

  static Refusal notAcceptable() {
    return new Refusal(
        "NOT_ACCEPTABLE",
        "此地址有 text/html 和 application/ld+json 两种格式，请在 Accept 中任选其一。 This address answers text/html and application/ld+json: accept one of them.",
        List.of());
  }

  static Refusal failed(String number) {
    return new Refusal(
        "INTERNAL",
        "服务内部出错，请把编号 %s 告诉管理员。 Something went wrong inside the server; tell its operator the number %s."
            .formatted(number, number),
        List.of());
  }
}
