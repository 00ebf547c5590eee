package org.zhengmai.loader.lineage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.zhengmai.loader.lineage.LineageDelta.UnitChange;
import org.zhengmai.loader.lineage.LineageDelta.UnitFate;

/** Pairs the units of two tasks: first the same agencies, then those of one line of work. */
final class UnitChanges {

  private final List<ComparedUnit> left;
  private final List<ComparedUnit> right;
  private final List<UnitChange> changes = new ArrayList<>();

  private UnitChanges(List<ComparedUnit> left, List<ComparedUnit> right) {
    this.left = new ArrayList<>(left);
    this.right = new ArrayList<>(right);
  }

  static List<UnitChange> of(List<ComparedUnit> left, List<ComparedUnit> right) {
    UnitChanges units = new UnitChanges(left, right);
    units.pair((from, to) -> from.identity().equals(to.identity()), UnitFate.KEPT);
    units.pair((from, to) -> from.function().equals(to.function()), UnitFate.MAPPED);
    units.left.forEach(
        from ->
            units.changes.add(
                new UnitChange(Optional.of(from.printed()), Optional.empty(), UnitFate.DROPPED)));
    units.right.forEach(
        to ->
            units.changes.add(
                new UnitChange(Optional.empty(), Optional.of(to.printed()), UnitFate.ADDED)));
    return units.changes;
  }

  private void pair(BiPredicate<ComparedUnit, ComparedUnit> same, UnitFate fate) {
    for (ComparedUnit from : List.copyOf(left)) {
      Optional<ComparedUnit> to = right.stream().filter(unit -> same.test(from, unit)).findFirst();
      to.ifPresent(
          unit -> {
            changes.add(
                new UnitChange(Optional.of(from.printed()), Optional.of(unit.printed()), fate));
            left.remove(from);
            right.remove(unit);
          });
    }
  }
}
