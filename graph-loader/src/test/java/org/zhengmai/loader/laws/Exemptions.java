package org.zhengmai.loader.laws;

import java.util.List;
import java.util.function.Predicate;
import org.zhengmai.loader.source.SourceText;

/** Where a law cannot hold for a source by its nature, and why. All else is compared. */
final class Exemptions {

  private static final List<String> HEAD =
      List.of("number ", "title ", "issuer ", "level ", "region ", "issuedOn ");

  /**
   * One of them.
   *
   * @param source how the source's name begins
   * @param rewriting how the rewriting's name begins
   * @param compared the facts that stay what they are
   * @param reason why the others cannot
   */
  private record Exemption(
      String source, String rewriting, Predicate<String> compared, String reason) {

    boolean holdsFor(SourceText text, Rewriting writing) {
      return text.name().startsWith(source) && writing.name().startsWith(rewriting);
    }
  }

  private static final List<Exemption> ALL =
      List.of(
          new Exemption(
              "03-units",
              "lines joined",
              fact -> HEAD.stream().anyMatch(fact::startsWith),
              "the end of a line is all that parts a heading from its text, and one task's units"
                  + " from the next task's number"),
          new Exemption(
              "02-hebei",
              "lines joined",
              fact -> fact.startsWith("task "),
              "neither number nor addressees stand by its title, only line ends"),
          new Exemption(
              "02-hebei",
              "wrapped at 28",
              fact -> fact.startsWith("task "),
              "its title fills a line of 28, and nothing but line ends stands by it"),
          new Exemption(
              "07-mancheng",
              "lines joined",
              fact -> fact.startsWith("task "),
              "the remark of the digest and the mark 附件 run into its title"),
          new Exemption(
              "09-gazette",
              "wrapped at 20",
              fact -> !fact.startsWith("citations "),
              "its own column is 20 wide: the cut leaves hanging marks on lines of their own"),
          new Exemption(
              "002_",
              "lines joined",
              fact -> HEAD.stream().anyMatch(fact::startsWith),
              "the chapters of its report and of its emergency plans (1总则) end with their lines,"
                  + " and no mark parts them from the text"));

  private Exemptions() {}

  /** The facts of a source that a rewriting must leave as they are. */
  static List<String> compared(List<String> facts, SourceText source, Rewriting rewriting) {
    return ALL.stream()
        .filter(exemption -> exemption.holdsFor(source, rewriting))
        .findFirst()
        .map(exemption -> facts.stream().filter(exemption.compared()).toList())
        .orElse(facts);
  }
}
