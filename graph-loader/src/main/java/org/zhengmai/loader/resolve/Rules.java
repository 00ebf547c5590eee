package org.zhengmai.loader.resolve;

import org.jspecify.annotations.Nullable;

/** Names of the rules as identities carry them, and the form of an identity. */
final class Rules {

  /** Printed with the long stem of its line of work: 市卫生健康委员会. */
  static final String LONG_NAME = "function-long-name";

  /** Printed with a short stem: 市卫健委. */
  static final String SHORT_NAME = "function-short-name";

  /** A body of {@code bodies.csv}: 市委编办, 市总工会. */
  static final String BODY = "body";

  /** A pattern of {@code branches.csv}: 人行朔州中心支行. */
  static final String BRANCH_PATTERN = "branch-pattern";

  /** A part of another body that works in a place its name holds: 市规划和自然资源局荔湾区分局. */
  static final String BRANCH_OF = "branch-of";

  /** A central body by its name. */
  static final String CENTRAL = "central";

  /** Several bodies under one name. */
  static final String GROUP = "group";

  /** A line of work at no one level. */
  static final String CLASS = "class";

  /** No rule fits: the printed name, its region made explicit. */
  static final String OWN_NAME = "own-name";

  /** No document asked: the body that every region of a level has. */
  static final String COUNTERPART = "counterpart";

  private Rules() {}

  /** Whether a rule knows the agency, and not only the form of its name. */
  static boolean isKnown(String rule) {
    return rule.equals(LONG_NAME)
        || rule.equals(SHORT_NAME)
        || rule.equals(BODY)
        || rule.equals(CENTRAL)
        || rule.equals(BRANCH_PATTERN);
  }

  static String id(@Nullable Region region, String key) {
    return "agency/" + (region == null ? Regions.COUNTRY : region.code()) + "/" + key;
  }
}
