package org.zhengmai.loader.block;

import org.zhengmai.loader.pattern.Pattern;

/**
 * The heads of columns of persons, whose names are no facts: 牵头领导, 牵头人, 包抓市级领导, 单位联络员. A head that
 * names units too (责任单位及责任人) is none of them.
 */
public final class PersonsHead {

  private static final Pattern PERSONS =
      Pattern.compile(
          "\\p{Han}{0,8}(领导|责任人|负责人|联系人|联络员|同志|姓名|(领衔|法定|法人)(代表|委员)人?|(牵头|配合|经办|承办|主办|协办|包抓|包联|领衔|提案|完成|起草)人)");

  private static final Pattern WITH_UNITS = Pattern.compile("(单位|部门|科室|处室|机构)(及|和|与|或|、|/)");

  /** Who answers for the row, and not whom to ring up. */
  private static final Pattern ANSWERING =
      Pattern.compile("(牵头|责任|包抓|包联|分管|配合)\\p{Han}{0,4}(领导|人|同志)|责任人|负责人");

  private PersonsHead() {}

  /** Whether a column with this head holds persons and nothing else. */
  public static boolean is(String head) {
    return PERSONS.matches(head) && !WITH_UNITS.matcher(head).find();
  }

  /** Whether a column with this head holds those who answer for what the row says. */
  public static boolean answers(String head) {
    return is(head) && ANSWERING.matches(head);
  }
}
