package org.zhengmai.api.paging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhengmai.api.error.ApiException;
import org.zhengmai.api.error.ErrorCode;

class CursorsTests {

  private static final List<Class<?>> TYPES = List.of(Long.class, String.class);

  private final Cursors cursors = Cursors.of("tasks", Map.of("document", "d", "kind", "K"));

  @Test
  void givesBackTheSortKeyItWasWrittenWith() {
    assertThat(cursors.read(cursors.write(List.of(7L, "任务/7")), TYPES)).containsExactly(7L, "任务/7");
    assertThat(cursors.read(cursors.write(List.of(1L << 40, "")), TYPES))
        .containsExactly(1L << 40, "");
  }

  @Test
  void staysTheSameForTheSameListAndFilter() {
    Cursors again = Cursors.of("tasks", Map.of("kind", "K", "document", "d"));

    assertThat(again.write(List.of(7L, "a"))).isEqualTo(cursors.write(List.of(7L, "a")));
  }

  @Test
  void isRefusedByAnotherListAndByAnotherFilter() {
    String cursor = cursors.write(List.of(7L, "a"));

    assertRefused(
        Cursors.of("targets", Map.of("document", "d", "kind", "K")), cursor, "another list");
    assertRefused(Cursors.of("tasks", Map.of("document", "d")), cursor, "another list");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "x", "不是游标", "bm90IGpzb24", "e30", "bnVsbA"})
  void whatIsNoCursorIsRefused(String text) {
    assertThatThrownBy(() -> cursors.read(text, TYPES)).isInstanceOf(ApiException.class);
  }

  @Test
  void aCursorWithAnotherKeyInsideIsRefused() {
    String scope = decode(cursors.write(List.of(7L, "a"))).split("\"", -1)[1];

    for (String key : List.of("", ",7", ",\"7\",\"a\"", ",7,null", ",7,\"a\",1", ",7,{}")) {
      assertRefused(cursors, encode("[\"" + scope + "\"" + key + "]"), "not a cursor of ours");
    }
  }

  private static void assertRefused(Cursors cursors, String cursor, String reason) {
    assertThatThrownBy(() -> cursors.read(cursor, TYPES))
        .hasMessageContaining(reason)
        .isInstanceOfSatisfying(
            ApiException.class,
            refusal -> assertThat(refusal.code()).isEqualTo(ErrorCode.BAD_REQUEST));
  }

  private static String decode(String cursor) {
    return new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
  }

  private static String encode(String json) {
    return Base64.getUrlEncoder().encodeToString(json.getBytes(StandardCharsets.UTF_8));
  }
}
