package org.zhengmai.loader.extract;

import java.util.List;
import org.zhengmai.loader.source.Passage;

/**
 * What a document states of a body that it sets up or describes: its member units and where its
 * office is. Persons and their posts are left out.
 *
 * @param name the body's full name, the name of what it is a part of before that of a part:
 *     水上搜救现场指挥部综合协调组
 * @param mention where the body's own name stands
 * @param members the units stated to be members, in printed order
 * @param offices where its office and other parts are placed
 */
public record OrganisationFinding(
    String name, Passage mention, List<Member> members, List<Office> offices) {

  /** Copies the lists, so that the finding cannot change. */
  public OrganisationFinding {
    members = List.copyOf(members);
    offices = List.copyOf(offices);
  }

  /**
   * A member unit.
   *
   * @param name its name
   * @param rule what found it
   */
  public record Member(Passage name, Rule rule) {}

  /**
   * A part of the body that a unit houses.
   *
   * @param office what it is: 办公室, 联络组
   * @param host the unit's name
   * @param sentence the words that state it
   * @param rule what found it
   */
  public record Office(Passage office, Passage host, Passage sentence, Rule rule) {}
}
