package org.zhengmai.loader.block;

import java.util.List;
import org.zhengmai.loader.pattern.Pattern;

/** The row below a table's last one, which tells of the table: 注：…, 备注 | …, 填表人：… | 联系电话：…. */
final class FootRow {

  private static final Pattern REMARK = Pattern.compile("(注|备注|附注|说明|注释)[0-9]?(：.{0,400})?");

  private static final Pattern SIGNED =
      Pattern.compile(
          "(填表|填报|制表|审核|审批|复核|经办|联系|负责)人(（?(签字|签名|签章)）?)?(：.{0,60})?|(填[表报]|制表|报送)(单位|部门|时间|日期)(：.{0,60})?"
              + "|联系电话(：.{0,60})?|单位（(盖章|公章)）.{0,60}");

  private FootRow() {}

  /** Whether the first of these cells that holds anything says so. */
  static boolean is(List<String> cells) {
    return cells.stream()
        .filter(cell -> !cell.isEmpty())
        .findFirst()
        .filter(cell -> REMARK.matches(cell) || SIGNED.matches(cell))
        .isPresent();
  }
}
