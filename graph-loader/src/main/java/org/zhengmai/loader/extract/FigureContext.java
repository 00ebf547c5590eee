package org.zhengmai.loader.extract;

import org.zhengmai.loader.pattern.Pattern;

/**
 * A figure with all that the rules on targets look at.
 *
 * @param clause the clause that it stands in
 * @param quantity the figure
 * @param gap what stands between the figure before it, or the clause's beginning, and it
 * @param lead the clause up to it
 * @param rest what stands behind it in the clause, words of comparison included
 * @param comparison the words of comparison around it
 * @param working whether a verb of doing stands before it in the clause
 * @param setting what kind of text it stands in
 * @param inSeries whether the figure before it in its sentence is a target
 */
record FigureContext(
    Clause clause,
    Quantity quantity,
    String gap,
    String lead,
    String rest,
    Comparison comparison,
    boolean working,
    Setting setting,
    boolean inSeries) {

  /** What kind of text figures stand in. */
  enum Setting {
    /** A task: figures are steps of work, unless something says that they are not. */
    TASK,
    /** Aims or standards: what stands there is wanted. */
    AIMS
  }

  private static final Pattern END =
      Pattern.compile("^(?:$|[、，" + Clause.HIDDEN + "]|和|及|与|以及|或|并|且|/)");

  private static final Pattern ONLY_HIDDEN = Pattern.compile("^" + Clause.HIDDEN + "+");

  /** The same with other words of comparison. */
  FigureContext with(Comparison words) {
    return new FigureContext(clause, quantity, gap, lead, rest, words, working, setting, inSeries);
  }

  /** What stands behind the figure and its words of comparison. */
  String behind() {
    return rest.substring(comparison.behindEnd());
  }

  /** Whether the figure ends its clause or its part of a list: 改造老旧小区34个、…. */
  boolean atEnd() {
    return END.matcher(ONLY_HIDDEN.matcher(behind()).replaceFirst("")).find();
  }

  /** Its unit, as it is written in clean characters; empty for a bare number. */
  String unit() {
    return clause.visible().substring(quantity.unitStart(), quantity.unitEnd());
  }

  /** Whether its unit is of one of these kinds. */
  boolean isOf(UnitKind... kinds) {
    for (UnitKind kind : kinds) {
      if (quantity.kind() == kind) {
        return true;
      }
    }
    return false;
  }

  /** Whether words before the figure compare it. */
  boolean compared() {
    return comparison.before().isPresent();
  }
}
