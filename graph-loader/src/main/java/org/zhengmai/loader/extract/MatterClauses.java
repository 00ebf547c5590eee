package org.zhengmai.loader.extract;

import java.util.ArrayList;
import java.util.List;
import org.zhengmai.loader.block.Item;
import org.zhengmai.loader.pattern.Pattern;
import org.zhengmai.loader.source.Passage;

/**
 * Sentences that hand out matters one by one: 涉及普查经费保障事项，由州财政局负责和协调；涉及…. Each is a task whose
 * heading is the matter, all that is printed between 涉及 and 事项 but the 的. One such sentence alone
 * is running text.
 */
final class MatterClauses {

  private static final Pattern CLAUSE =
      Pattern.compile("(涉及)?(?P<matter>[^。；：]{2,90}?)的?事项，(?P<duty>由(?P<units>[^。；]{2,80}))");

  private static final int FEWEST = 2;

  /**
   * A matter and whom it is given to.
   *
   * @param whole the clause
   * @param matter what it is about
   * @param duty from 由 on
   * @param units the list of units with its role words
   */
  record Clause(Passage whole, Passage matter, Passage duty, Passage units) {}

  private MatterClauses() {}

  /** The clauses in an item's own text, in order. */
  static List<Clause> in(Item item) {
    List<Clause> clauses = new ArrayList<>(item.text().findAll(CLAUSE, MatterClauses::read));
    return clauses.size() < FEWEST ? List.of() : clauses;
  }

  private static Clause read(Passage.Match match) {
    return new Clause(
        match.whole(),
        match.group("matter").orElseThrow(),
        match.group("duty").orElseThrow(),
        match.group("units").orElseThrow());
  }
}
