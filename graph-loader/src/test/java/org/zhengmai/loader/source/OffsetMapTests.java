package org.zhengmai.loader.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class OffsetMapTests {

  static LongStream seeds() {
    return LongStream.range(0, 60);
  }

  /** How long the source is. */
  private static final int LENGTH = 205;

  /** The slow plain map: one entry a kept character. */
  private static List<Integer> kept(Random random) {
    List<Integer> places = new ArrayList<>();
    int length = random.nextInt(LENGTH - 5);
    boolean keeping = random.nextBoolean();
    for (int i = 0; i < length; i++) {
      keeping = random.nextInt(5) == 0 ? !keeping : keeping;
      if (keeping) {
        places.add(i);
      }
    }
    return places;
  }

  private static OffsetMap mapOf(List<Integer> places) {
    OffsetMap.Builder builder = new OffsetMap.Builder(LENGTH);
    places.forEach(builder::add);
    return builder.build();
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void everyCleanCharacterLeadsBackToItsPlace(long seed) {
    List<Integer> places = kept(new Random(seed));
    OffsetMap map = mapOf(places);
    for (int clean = 0; clean < places.size(); clean++) {
      assertThat(map.source(clean)).isEqualTo(places.get(clean));
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void stretchesReachFromTheirFirstCharacterToTheirLast(long seed) {
    List<Integer> places = kept(new Random(seed));
    OffsetMap map = mapOf(places);
    for (int start = 0; start < places.size(); start++) {
      for (int end = start + 1; end <= places.size(); end++) {
        assertThat(map.source(start, end))
            .isEqualTo(new Span(places.get(start), places.get(end - 1) + 1));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void everyPlaceOfTheSourceLeadsToTheNextKeptCharacter(long seed) {
    List<Integer> places = kept(new Random(seed));
    OffsetMap map = mapOf(places);
    for (int source = 0; source < LENGTH; source++) {
      int at = source;
      long before = places.stream().filter(place -> place < at).count();
      assertThat(map.clean(source)).as("place %d", source).isEqualTo((int) before);
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void everyPlaceOfCellsSideBySideLeadsToItsOwnCharacter(long seed) {
    List<Integer> places = kept(new Random(seed));
    Collections.shuffle(places, new Random(seed));
    OffsetMap map = mapOf(places);
    for (int source = 0; source < LENGTH; source++) {
      int own = places.indexOf(source);
      assertThat(map.at(source)).isEqualTo(own >= 0 ? own : map.clean(source));
    }
  }

  @Test
  void anEmptyStretchStandsWhereTheNextCharacterDoes() {
    OffsetMap map = mapOf(List.of(3, 4, 9));
    assertThat(map.source(0, 0)).isEqualTo(new Span(3, 3));
    assertThat(map.source(2, 2)).isEqualTo(new Span(9, 9));
    assertThat(map.source(3, 3)).isEqualTo(new Span(10, 10));
    assertThat(mapOf(List.of()).source(0, 0)).isEqualTo(new Span(0, 0));
  }

  @Test
  void placesOutsideTheCleanTextAreRefused() {
    OffsetMap map = mapOf(List.of(3, 4));
    assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> map.source(2));
    assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> map.source(-1));
  }

  @Test
  void cellsSideBySideAreAllThatLiesBetweenTheirEnds() {
    // Places 0 1 4 5 are one cell on two lines, 2 3 6 7 the next, 8 stands behind the table.
    OffsetMap map = mapOf(List.of(0, 1, 4, 5, 2, 3, 6, 7, 8));
    assertThat(map.source(0, 4)).isEqualTo(new Span(0, 6));
    assertThat(map.source(3, 5)).isEqualTo(new Span(2, 6));
    assertThat(map.source(4, 6)).isEqualTo(new Span(2, 4));
    assertThat(map.at(2)).isEqualTo(4);
    assertThat(map.clean(8)).isEqualTo(8);
  }
}
