package org.zhengmai.loader.extract;

import org.zhengmai.loader.pattern.Pattern;

/**
 * Kinds of divisions named together and parted by 、, which are one name: 各市、州、县人民政府, 各县、市、区政府,
 * 各区、县级市. A department behind the mark is a name of its own: 各镇、区教育局.
 */
final class DivisionGroup {

  private static final String KIND =
      "(自治区|直辖市|自治州|自治县|省|地区|县级市|设区市|市|州|盟|县|区|特区|林区|旗|师|镇|乡|街道|乡镇|开发区|园区|功能区)([（〔][^（）〔〕]{1,12}[）〕])?";

  private static final Pattern OPEN = Pattern.compile("^各(有关|相关)?" + KIND + "(、" + KIND + ")*$");

  private static final Pattern REST =
      Pattern.compile("^" + KIND + "(、" + KIND + ")*((人民政府|政府|党委|管委会|办事处|行政公署).*|[、，；。）].*)?$");

  private DivisionGroup() {}

  /**
   * Whether the mark between two stretches of a list parts kinds of divisions, not names.
   *
   * @param left what stands between the end of the name before and the mark
   * @param right what stands behind the mark
   */
  static boolean goesOn(String left, String right) {
    return left.startsWith("各") && OPEN.matches(left) && REST.matches(right);
  }
}
