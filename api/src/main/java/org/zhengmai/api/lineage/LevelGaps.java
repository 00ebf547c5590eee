package org.zhengmai.api.lineage;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.zhengmai.api.region.Level;
import org.zhengmai.api.region.Region;

/**
 * Finds the levels that steps of a line pass over. Which levels lie between two documents is told
 * by the divisions of the lower one, for the districts of a municipality stand right below it; a
 * level is no gap where another document of it stands on the lower document's line.
 */
final class LevelGaps {

  private final Map<String, LineagePlace> places = new HashMap<>();
  private final Map<String, Set<String>> above = new HashMap<>();

  private LevelGaps(List<LineageEdge> edges, List<LineagePlace> all) {
    all.forEach(place -> places.put(place.document(), place));
    for (LineageEdge edge : edges) {
      if (edge.relation().isGround()) {
        above.computeIfAbsent(edge.from(), from -> new LinkedHashSet<>()).add(edge.to());
      }
    }
  }

  /**
   * The gaps of a line, by step and from the lower level to the higher.
   *
   * @param edges the steps
   * @param places where the documents at their ends stand
   */
  static List<LineageGap> of(List<LineageEdge> edges, List<LineagePlace> places) {
    LevelGaps gaps = new LevelGaps(edges, places);
    Set<LineageGap> found = new LinkedHashSet<>();
    for (LineageEdge edge : edges) {
      if (edge.relation().isGround()) {
        found.addAll(gaps.of(edge));
      }
    }
    return List.copyOf(found);
  }

  private List<LineageGap> of(LineageEdge edge) {
    LineagePlace lower = Objects.requireNonNull(places.get(edge.from()));
    LineagePlace upper = Objects.requireNonNull(places.get(edge.to()));
    List<LineageGap> gaps = new ArrayList<>();
    for (Level level : passedOver(lower, upper, edge.gap())) {
      if (!isFilled(edge.from(), level)) {
        Region region = lower.region(level).orElse(null);
        gaps.add(new LineageGap(edge.from(), edge.to(), level, region));
      }
    }
    return gaps;
  }

  /** Highest level last, as a line is read upwards. */
  private static List<Level> passedOver(
      LineagePlace lower, LineagePlace upper, @Nullable Level stated) {
    Set<Level> levels = new TreeSet<>();
    Level low = lower.level();
    Level high = upper.level();
    if (low != null && high != null) {
      lower.regions().stream()
          .map(Region::level)
          .filter(level -> level.compareTo(low) < 0 && level.compareTo(high) > 0)
          .forEach(levels::add);
    }
    if (stated != null) {
      levels.add(stated);
    }
    List<Level> upwards = new ArrayList<>(levels);
    Collections.reverse(upwards);
    return upwards;
  }

  /** Whether the line of a document has another of a level. */
  private boolean isFilled(String document, Level level) {
    Set<String> seen = new LinkedHashSet<>(Set.of(document));
    Deque<String> open = new ArrayDeque<>(seen);
    while (!open.isEmpty()) {
      for (String upper : above.getOrDefault(open.pop(), Set.of())) {
        LineagePlace place = places.get(upper);
        if (place != null && place.level() == level) {
          return true;
        }
        if (seen.add(upper)) {
          open.push(upper);
        }
      }
    }
    return false;
  }
}
