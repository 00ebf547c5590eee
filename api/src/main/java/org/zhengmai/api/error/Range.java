package org.zhengmai.api.error;

import org.jspecify.annotations.Nullable;

/**
 * What an argument that counts something may be: from 1 to a bound.
 *
 * @param argument its name in the schema
 * @param usual what holds where it is not given
 * @param most the bound
 */
public record Range(String argument, int usual, int most) {

  /**
   * The number that holds.
   *
   * @param given the argument; null where it was not given
   * @return it, or the usual number
   * @throws ApiException BAD_REQUEST when it is out of the range
   */
  public int of(@Nullable Integer given) {
    int number = given == null ? usual : given;
    if (number < 1 || number > most) {
      throw ApiException.of(
          ErrorCode.BAD_REQUEST,
          "参数 %s 须在 1 至 %d 之间，收到 %d。".formatted(argument, most, number),
          "`%s` must be from 1 to %d, not %d.".formatted(argument, most, number));
    }
    return number;
  }
}
