package org.zhengmai.api.graph;

/**
 * The relations that are drawn and downloaded, by their names in the store, each with the word that
 * a reader of a drawing sees on it.
 */
public enum GraphRelation {
  /** Region → region: it lies within it. */
  PART_OF("隶属"),
  /** Agency → region: it is an agency of it. */
  OF("所属地区"),
  /** Agency → agency: the same line of work at the next level up. */
  COUNTERPART_OF("上级对口"),
  /** Agency → agency: a department and its government. */
  BELONGS_TO("所属政府"),
  /** Agency → agency: the one that took over its work. */
  SUCCEEDED_BY("职能并入"),
  /** Agency → agency: a unit and a group it is a member of. */
  MEMBER_OF("成员单位"),
  /** Agency → agency: a unit and a group that has its office with it. */
  HOSTS_OFFICE_OF("承担办公室"),
  /** Document → agency. */
  ISSUED_BY("发文机关"),
  /** Document → region. */
  CONCERNS("涉及地区"),
  /** Document or section → section or task. */
  HAS_PART("包含"),
  /** Agency → task; the detail is the role. */
  RESPONSIBLE_FOR("负责"),
  /** Document or task → target. */
  HAS_TARGET("目标"),
  /** Document or task → document; the detail is how it is mentioned. */
  CITES("引用"),
  /** Document → document that it rests on; the detail is how it is mentioned. */
  DERIVES_FROM("依据"),
  /** Task → task of a document above that it restates; the detail is how far. */
  INHERITS_FROM("承接"),
  /** Task → task alike without a line between their documents; the detail is how far. */
  PARALLELS("相似");

  private final String chinese;

  GraphRelation(String chinese) {
    this.chinese = chinese;
  }

  /**
   * The word for it on a drawing.
   *
   * @return the word in Chinese
   */
  String chinese() {
    return chinese;
  }
}
