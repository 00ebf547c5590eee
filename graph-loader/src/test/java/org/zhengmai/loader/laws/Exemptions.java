package org.zhengmai.loader.laws;

import java.util.List;
import org.zhengmai.loader.source.SourceText;

/**
 * Where a law cannot hold for a source by its nature, for which facts, and why. All else is
 * compared.
 */
final class Exemptions {

  /**
   * One of them.
   *
   * @param source how the source's name begins
   * @param rewriting how the rewriting's name begins
   * @param kinds how the facts begin that are not compared
   * @param reason why they cannot stay what they are
   */
  private record Exemption(String source, String rewriting, List<String> kinds, String reason) {

    boolean holdsFor(SourceText text, Rewriting writing) {
      return text.name().startsWith(source) && writing.name().startsWith(rewriting);
    }

    boolean leavesOut(String fact) {
      return kinds.stream().anyMatch(fact::startsWith);
    }
  }

  private static final List<Exemption> ALL =
      List.of(
          new Exemption(
              "03-units",
              "lines joined",
              List.of("task ", "citations ", "observations "),
              "the end of a line is all that parts a heading from its text, and one task's units"
                  + " from the next task's number"),
          new Exemption(
              "002_",
              "lines joined",
              List.of("task ", "organisations "),
              "the chapters of its emergency plans (1总则) end with their lines, and no mark parts"
                  + " them from the text: neither duties nor groups have a place"),
          new Exemption(
              "24-emergency",
              "lines joined",
              List.of("task "),
              "as in the gazette: 1总则1.1编制目的 has no mark between chapter, heading and text"),
          new Exemption(
              "002_",
              "wrapped at 20",
              List.of("task "),
              "its columns are 20 and 22 wide: a cut at 20 makes a heading that filled its line"
                  + " look like one that ended"),
          new Exemption(
              "002_",
              "wrapped at 21",
              List.of("task "),
              "as at 20: the chapter above its list of duties is broken within a word"),
          new Exemption(
              "002_",
              "wrapped at 23",
              List.of("issuedOn ", "observations "),
              "a cut at 23 leaves nothing but a mark of some lines, so that a signature seems to"
                  + " go on"));

  private Exemptions() {}

  /** The facts of a source that a rewriting must leave as they are. */
  static List<String> compared(List<String> facts, SourceText source, Rewriting rewriting) {
    List<Exemption> own =
        ALL.stream().filter(exemption -> exemption.holdsFor(source, rewriting)).toList();
    return facts.stream()
        .filter(fact -> own.stream().noneMatch(exemption -> exemption.leavesOut(fact)))
        .toList();
  }
}
