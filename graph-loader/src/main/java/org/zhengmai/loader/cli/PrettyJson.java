package org.zhengmai.loader.cli;

import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Results as JSON that people can read, as all commands with {@code --json} print them. */
final class PrettyJson {

  private static final JsonMapper MAPPER =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  private PrettyJson() {}

  /** The text of a value, over several lines. */
  static String of(Object value) {
    return MAPPER.writeValueAsString(value);
  }
}
