package org.zhengmai.api.error;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A request that cannot be answered, with what the asker can do about it. The message is Chinese
 * first, then English.
 */
public final class ApiException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final ErrorCode code;

  private final transient Map<String, Object> details;

  private ApiException(ErrorCode code, String message, Map<String, Object> details) {
    super(message);
    this.code = code;
    this.details = details;
  }

  /**
   * An error without details.
   *
   * @param code the code
   * @param chinese what is wrong and what to do, in Chinese
   * @param english the same in English
   * @return the exception
   */
  public static ApiException of(ErrorCode code, String chinese, String english) {
    return of(code, chinese, english, Map.of());
  }

  /**
   * An error with details.
   *
   * @param code the code
   * @param chinese what is wrong and what to do, in Chinese
   * @param english the same in English
   * @param details further entries of the error's extensions, such as candidates
   * @return the exception
   */
  public static ApiException of(
      ErrorCode code, String chinese, String english, Map<String, Object> details) {
    return new ApiException(code, chinese + " " + english, details);
  }

  /**
   * The code.
   *
   * @return the code
   */
  public ErrorCode code() {
    return code;
  }

  /**
   * What goes into the error's extensions.
   *
   * @return the code and the details
   */
  public Map<String, Object> extensions() {
    Map<String, Object> extensions = new LinkedHashMap<>(details);
    extensions.put("code", code.name());
    return extensions;
  }
}
