package org.zhengmai.loader.document;

import java.util.Optional;
import org.zhengmai.loader.pattern.Pattern;
import org.zhengmai.loader.source.CleanText;
import org.zhengmai.loader.source.Passage;

/**
 * The number of an order that several bodies give together: 《甲办法》（甲委员会、乙部令第3号）. It counts the
 * orders of the first of them, so that 乙部令第3号 would be another paper.
 */
final class JointOrder {

  private static final int LONGEST = 40;

  /** The bodies that stand before the last one, in a bracket of their own. */
  private static final Pattern OTHERS =
      Pattern.compile("[（〔](?P<bodies>(\\p{Han}{1,14}(部|委|委员会|局|总局|署|总署|会|院|行|厅|办公室|政府)、)+)$");

  /** （根据甲委员会、乙部令第3号修改）. */
  private static final Pattern RELATION = Pattern.compile("^(根据|依据|依照|按照?|参[照见]|详?见|经[^济贸]|含|由)");

  private JointOrder() {}

  /** The order with all who give it; as it is where one body alone does. */
  static NumberMention whole(NumberMention order) {
    Passage own = order.passage();
    CleanText clean = own.clean();
    if (own.isEmpty()
        || order.number().isEmpty()
        || own.start() == 0
        || clean.text().charAt(own.start() - 1) != '、') {
      return order;
    }
    Passage before = new Passage(clean, Math.max(0, own.start() - LONGEST), own.start());
    return before.findAll(OTHERS, match -> match.group("bodies").orElseThrow()).stream()
        .filter(bodies -> bodies.find(RELATION).isEmpty())
        .findFirst()
        .map(bodies -> joint(bodies, order))
        .orElse(order);
  }

  private static NumberMention joint(Passage bodies, NumberMention order) {
    DocumentNumber number = order.number().orElseThrow();
    Passage own = order.passage();
    return new NumberMention(
        new Passage(own.clean(), bodies.start(), own.end()),
        Optional.of(
            new DocumentNumber(
                bodies.text() + number.canonical(),
                bodies.printed() + number.printed(),
                bodies.text() + number.code())));
  }
}
