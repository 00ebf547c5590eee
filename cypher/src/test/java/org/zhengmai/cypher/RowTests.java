package org.zhengmai.cypher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RowTests {

  private static final Row TASK =
      row(
          "label",
          "（五）",
          "position",
          7L,
          "share",
          38.5,
          "held",
          true,
          "due",
          LocalDate.of(2025, 12, 31),
          "units",
          List.of("市人社局", "市卫健委"),
          "section",
          Map.of("heading", "一、总体要求", "position", 1L),
          "evidence",
          List.of(Map.of("start", 3L), Map.of("start", 9L)),
          "category",
          null);

  @Test
  void valuesComeBackInTheirTypes() {
    assertThat(TASK.string("label")).isEqualTo("（五）");
    assertThat(TASK.integer("position")).isEqualTo(7);
    assertThat(TASK.longInteger("position")).isEqualTo(7L);
    assertThat(TASK.decimal("share")).isEqualTo(38.5);
    assertThat(TASK.decimal("position")).isEqualTo(7.0);
    assertThat(TASK.bool("held")).isTrue();
    assertThat(TASK.date("due")).isEqualTo(LocalDate.of(2025, 12, 31));
    assertThat(TASK.strings("units")).containsExactly("市人社局", "市卫健委");
    assertThat(TASK.map("section")).containsEntry("heading", "一、总体要求");
    assertThat(TASK.row("section").integer("position")).isEqualTo(1);
    assertThat(TASK.rows("evidence")).extracting(row -> row.integer("start")).containsExactly(3, 9);
  }

  @Test
  void aNullIsEmptyForTheOptionalAccessors() {
    assertThat(TASK.has("category")).isFalse();
    assertThat(TASK.optionalString("category")).isEmpty();
    assertThat(TASK.optionalInteger("category")).isEmpty();
    assertThat(TASK.optionalDecimal("category")).isEmpty();
    assertThat(TASK.optionalDate("category")).isEmpty();
    assertThat(TASK.optionalRow("category")).isEmpty();
    assertThat(TASK.strings("category")).isEmpty();
  }

  @Test
  void presentValuesFillTheOptionalAccessors() {
    assertThat(TASK.has("label")).isTrue();
    assertThat(TASK.optionalString("label")).contains("（五）");
    assertThat(TASK.optionalInteger("position")).contains(7);
    assertThat(TASK.optionalDecimal("share")).contains(38.5);
    assertThat(TASK.optionalDate("due")).contains(LocalDate.of(2025, 12, 31));
    assertThat(TASK.optionalRow("section")).map(row -> row.integer("position")).contains(1);
  }

  @Test
  void anUnknownColumnIsNamedWithTheKnownOnes() {
    assertThatThrownBy(() -> TASK.optionalString("lable"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("lable")
        .hasMessageContaining("label")
        .hasMessageContaining("position");
    assertThatThrownBy(() -> TASK.strings("unit")).hasMessageContaining("unit");
  }

  @Test
  void aWrongTypeIsNamedWithTheColumn() {
    assertThatThrownBy(() -> TASK.integer("label"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("label")
        .hasMessageContaining("String");
    assertThatThrownBy(() -> TASK.strings("evidence")).hasMessageContaining("evidence");
    assertThatThrownBy(() -> TASK.string("category")).hasMessageContaining("null");
  }

  @Test
  void aNumberTooLargeForAnIntIsRefused() {
    Row row = row("total", 1L << 40);
    assertThat(row.longInteger("total")).isEqualTo(1L << 40);
    assertThatThrownBy(() -> row.integer("total")).hasMessageContaining("1099511627776");
  }

  @Test
  void laterChangesOfTheSourceMapDoNotShow() {
    Map<String, Object> source = new HashMap<>(Map.of("a", "x"));
    Row row = new Row(source);
    source.put("a", "y");
    assertThat(row.string("a")).isEqualTo("x");
    assertThatThrownBy(() -> row.values().put("a", "z"))
        .isInstanceOf(UnsupportedOperationException.class);
  }

  private static Row row(@Nullable Object... keysAndValues) {
    Map<String, Object> values = new LinkedHashMap<>();
    List<Object> flat = Arrays.asList(keysAndValues);
    for (int i = 0; i < flat.size(); i += 2) {
      values.put((String) flat.get(i), flat.get(i + 1));
    }
    return new Row(values);
  }
}
